Console.WriteLine("The brief is not written yet.");
