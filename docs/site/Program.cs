using CriticalMinerals.Domain.Site;

const string usage = """
    Builds the documents and the API reference into a static site, and checks its links.

      dotnet run --project docs/site [-- build|links] [FOLDER]

    Without a word it does both. The folder is artifacts/site unless another one is named; what is in it is replaced.
    """;

var (words, faults) = (args.ToList(), new Faults());
var (build, links) = (words.Remove("build"), words.Remove("links"));
if (words.Count > 1 || words.Any(word => word.StartsWith('-')))
{
    Console.Error.WriteLine(usage);
    return 2;
}

var root = Root();
var folder = Path.GetFullPath(words.FirstOrDefault() ?? Path.Combine(root, "artifacts", "site"));
if (build || !links) Build();
if ((links || !build) && faults.Found.Count == 0) CheckLinks();
foreach (var fault in faults.Found) Console.Error.WriteLine(fault);
return faults.Found.Count == 0 ? 0 : 1;

void Build()
{
    var library = Packages.Read(File.ReadLines(Path.Combine(AppContext.BaseDirectory, "libraries.txt")), SourceFiles.Read(root), faults);
    var site = new Site(root, library, faults);
    site.Write(folder);
    Console.WriteLine(FormattableString.Invariant($"{site.Count} pages, {library.Types.Count()} types in {library.Rooms.Count} rooms: {folder}"));
}

void CheckLinks() => Console.WriteLine(FormattableString.Invariant($"{LinkCheck.Run(folder, faults).Count} links, {faults.Found.Count} faults"));

static string Root()
{
    for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        if (File.Exists(Path.Combine(folder.FullName, "CriticalMinerals.Domain.sln"))) return folder.FullName;
    throw new InvalidOperationException("Run this inside the repository: no folder above this one holds CriticalMinerals.Domain.sln.");
}
