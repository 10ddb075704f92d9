using System.Runtime.CompilerServices;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Compares a text with the approved one in <c>Type.Method.verified.ext</c> beside the test (Verify's naming).</summary>
/// <remarks>
/// On a difference the text is left as <c>Type.Method.received.ext</c> and the test fails. With the environment variable
/// <c>UPDATE_GOLDEN=1</c> the text becomes the approved one instead; look at the diff before committing it. Line ends and
/// blank lines at the end do not count.
/// </remarks>
internal static class Golden
{
    private static bool Accepting => Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    /// <param name="text">What the test produced.</param>
    /// <param name="extension">Of the approved file, without the dot: txt, json, svg.</param>
    /// <param name="parameters">Tells the cases of one test apart: <c>Type.Method_parameters.verified.ext</c>.</param>
    /// <param name="callerFile">Filled in by the compiler; its name up to the first dot is the type.</param>
    /// <param name="callerMember">Filled in by the compiler.</param>
    internal static void Check(
        string text,
        string extension = "txt",
        string? parameters = null,
        [CallerFilePath] string callerFile = "",
        [CallerMemberName] string callerMember = "")
    {
        var file = RepositoryFolder.Resolve(callerFile);
        var type = Path.GetFileName(file).Split('.')[0];
        var stem = Path.Combine(Path.GetDirectoryName(file)!, $"{type}.{callerMember}{(parameters is null ? "" : "_" + parameters)}");
        Compare(Normalize(text), $"{stem}.verified.{extension}", $"{stem}.received.{extension}");
    }

    private static void Compare(string text, string verified, string received)
    {
        if (Accepting)
        {
            File.WriteAllText(verified, text);
        }
        else if (!File.Exists(verified))
        {
            File.WriteAllText(received, text);
            Assert.Fail($"There is no approved text yet. Run with UPDATE_GOLDEN=1 to approve {Path.GetRelativePath(RepositoryFolder.Root, received)}.");
        }
        else if (Normalize(File.ReadAllText(verified)) is var approved && approved != text)
        {
            File.WriteAllText(received, text);
            Assert.Fail(Describe(approved, text, Path.GetRelativePath(RepositoryFolder.Root, verified)));
        }

        File.Delete(received);
    }

    private static string Describe(string approved, string text, string file)
    {
        var before = approved.Split('\n');
        var after = text.Split('\n');
        var line = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"""
            {file} differs from line {line + 1} on. If the new text is right, run with UPDATE_GOLDEN=1.
            approved: {before.ElementAtOrDefault(line)}
            received: {after.ElementAtOrDefault(line)}
            """;
    }

    private static string Normalize(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
}
