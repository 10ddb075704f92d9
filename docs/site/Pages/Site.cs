using System.Text;

namespace CriticalMinerals.Domain.Site;

/// <summary>The whole site: the documents of a repository, and the reference of its packages.</summary>
internal sealed class Site
{
    internal const string Icon = "docs/icon.svg";
    internal const string Style = "site.css";

    private readonly string root;
    private readonly Dictionary<string, Page> pages = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<string> copied;
    private readonly Layout layout;

    /// <summary>Reads everything, and notes what is wrong.</summary>
    /// <param name="root">The root of the repository.</param>
    /// <param name="library">Its packages.</param>
    /// <param name="faults">Takes what is wrong.</param>
    internal Site(string root, Library library, Faults faults)
    {
        this.root = root;
        var links = new SymbolLinks(library);
        var rooms = RoomList.Read(Text(RoomList.File), library, faults);
        var contents = Contents.Read(Text(Contents.File), faults);
        var repository = new RepositoryPages(root, library, links, faults);
        foreach (var page in repository.From(["README.md", Contents.File, .. contents.Guide, .. contents.LookUp])) pages.Add(page.Path, page);
        foreach (var page in ReferencePages.Of(library, rooms, links, faults)) pages.Add(page.Path, page);
        copied = repository.Copied;
        layout = new Layout(contents, rooms, library, pages);
    }

    internal int Count => pages.Count;

    /// <summary>Writes the site into a folder, which holds nothing else afterwards.</summary>
    internal void Write(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        foreach (var page in pages.Values) Write(folder, page.Path, layout.Of(page).Text);
        foreach (var file in copied.Append(Icon).Distinct()) File.Copy(Path.Combine(root, file), Place(folder, file), overwrite: true);
        using var style = new StreamReader(typeof(Site).Assembly.GetManifestResourceStream(Style)!);
        Write(folder, Style, style.ReadToEnd());
    }

    private static void Write(string folder, string path, string text) => File.WriteAllText(Place(folder, path), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    private static string Place(string folder, string path)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        return file;
    }

    private string Text(string file) => File.ReadAllText(Path.Combine(root, file));
}
