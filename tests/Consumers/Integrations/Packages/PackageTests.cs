using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using System.Text;
using System.Xml.Linq;

namespace CriticalMinerals.Domain.Tests;

/// <summary>What a package says of itself, and what it brings: read from the packed files.</summary>
public class PackageTests
{
    /// <summary>Kind of the custom debug information of a portable PDB that holds the source text of a document.</summary>
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    public static TheoryData<string> Ids => [.. Package.Ids];

    [Fact]
    public void Packages_ThereAreThree_InLockstep()
    {
        var versions = Package.Ids.Select(Version).Distinct().ToList();

        Assert.Equal(["CriticalMinerals.Domain", "CriticalMinerals.Domain.Notebooks", "CriticalMinerals.Domain.ReferenceData"], Package.Ids);
        Assert.Single(versions);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Sibling_OfAPackage_IsAskedForInExactlyItsVersion(string id)
    {
        using var package = Package.Open(id);
        var siblings = package["dependencies"]!.Descendants().Where(dependency => Package.Ids.Contains((string?)dependency.Attribute("id"))).ToList();

        Assert.Equal(id == "CriticalMinerals.Domain" ? 0 : 1, siblings.Count);
        Assert.All(siblings, sibling => Assert.Equal($"[{Version(id)}]", (string?)sibling.Attribute("version")));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Nuspec_EveryMember_IsThere(string id)
    {
        using var package = Package.Open(id);

        Assert.Equal(id, package["id"]?.Value);
        Assert.Equal(("MIT", "expression"), (package["license"]?.Value, (string?)package["license"]?.Attribute("type")));
        Assert.Equal(("icon.png", "README.md"), (package["icon"]?.Value, package["readme"]?.Value));
        Assert.Contains("critical-minerals", package["tags"]!.Value.Split(' '));
        Assert.InRange(package["description"]!.Value.Length, 80, 4000);
        Assert.NotEmpty(package["authors"]!.Value);
        Assert.NotEmpty(package["copyright"]!.Value);
        if (!Path.Exists(RepositoryFolder.Combine(".git"))) return;      // a source archive has no commit
        Assert.Equal("git", (string?)package["repository"]?.Attribute("type"));
        Assert.Matches("^[0-9a-f]{40}$", (string?)package["repository"]?.Attribute("commit"));
        Assert.Null(package["repository"]!.Attribute("branch"));
    }

    [Fact]
    public void Descriptions_OfThePackages_Differ() => Assert.Equal(3, Package.Ids.Select(id => Of(id, "description")).Distinct().Count());

    [Theory]
    [MemberData(nameof(Ids))]
    public void ReleaseNotes_AreTheChangelogsSection(string id)
    {
        var notes = Of(id, "releaseNotes").ReplaceLineEndings("\n");

        Assert.Contains(notes, File.ReadAllText(RepositoryFolder.Combine("CHANGELOG.md")), StringComparison.Ordinal);
        Assert.Contains("### Added", notes, StringComparison.Ordinal);
        Assert.InRange(notes.Length, 100, 35_000);      // what galleries take
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Icon_Is128PixelsWide(string id)
    {
        using var package = Package.Open(id);
        var icon = package.Read("icon.png");

        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], icon[..4]);
        Assert.Equal((128, 128), (BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20))));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Readme_SaysHowToGetThePackage_AndHasAnExample(string id)
    {
        using var package = Package.Open(id);
        var readme = Encoding.UTF8.GetString(package.Read("README.md"));

        Assert.Contains($"dotnet add package {id}\n", readme, StringComparison.Ordinal);
        Assert.Contains("```csharp", readme, StringComparison.Ordinal);
        Assert.DoesNotContain("](docs/", readme, StringComparison.Ordinal);      // a gallery does not know the repository's folders
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Documentation_OfThePublicTypes_IsThere(string id)
    {
        using var package = Package.Open(id);
        using var stream = new MemoryStream(package.Read($"lib/net10.0/{id}.xml"));
        var documented = XDocument.Load(stream).Descendants("member").Where(member => member.HasElements).Select(member => (string)member.Attribute("name")!).ToHashSet();

        Assert.All(Assembly.Load(id).GetExportedTypes().Where(type => !type.IsNested), type => Assert.Contains($"T:{type.FullName}", documented));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Symbols_OfTheSameBuild_HaveEverySourceText(string id)
    {
        using var package = Package.Open(id);
        using var symbols = Package.OpenSymbols(id);
        using var assembly = new PEReader(new MemoryStream(package.Read($"lib/net10.0/{id}.dll")));
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(symbols.Read($"lib/net10.0/{id}.pdb")));
        var pdb = provider.GetMetadataReader();
        var link = assembly.ReadCodeViewDebugDirectoryData(assembly.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView));

        Assert.Equal(link.Guid, new BlobContentId(pdb.DebugMetadataHeader!.Id).Guid);
        Assert.Contains(assembly.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.Reproducible);
        Assert.NotEmpty(pdb.Documents);
        Assert.All(pdb.Documents, document =>
        {
            Assert.StartsWith("/_/", pdb.GetString(pdb.GetDocument(document).Name), StringComparison.Ordinal);
            Assert.Contains(pdb.GetCustomDebugInformation(document), information => pdb.GetGuid(pdb.GetCustomDebugInformation(information).Kind) == EmbeddedSource);
        });
    }

    [Fact]
    public void Runtimes_WithAnAssemblyCompiledAhead_AreThoseThatStartMostPrograms()
    {
        var ahead = Package.Ids.SelectMany(id => Runtimes(id).Select(runtime => $"{id} {runtime}"));

        Assert.Equal(
            ["CriticalMinerals.Domain linux-arm64", "CriticalMinerals.Domain linux-x64", "CriticalMinerals.Domain osx-arm64", "CriticalMinerals.Domain win-x64"],
            ahead.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("linux-arm64")]
    [InlineData("linux-x64")]
    [InlineData("osx-arm64")]
    [InlineData("win-x64")]
    public void Assembly_CompiledAhead_IsTheSameAssembly(string runtime)
    {
        const string id = "CriticalMinerals.Domain";
        using var package = Package.Open(id);
        using var plain = new PEReader(new MemoryStream(package.Read($"lib/net10.0/{id}.dll")));
        using var compiled = new PEReader(new MemoryStream(package.Read($"runtimes/{runtime}/lib/net10.0/{id}.dll")));

        Assert.Equal((false, true), (IsCompiledAhead(plain), IsCompiledAhead(compiled)));
        Assert.Equal(VersionId(plain), VersionId(compiled));
        Assert.Equal(plain.GetMetadataReader().MethodDefinitions.Count, compiled.GetMetadataReader().MethodDefinitions.Count);
        Assert.Equal(
            plain.ReadCodeViewDebugDirectoryData(plain.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView)).Guid,
            compiled.ReadCodeViewDebugDirectoryData(compiled.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView)).Guid);
    }

    [Fact]
    public void Assembly_ThatRunsHere_IsCompiledAhead_WhereThePackageHasIt()
    {
        using var running = new PEReader(File.OpenRead(typeof(Mineral).Assembly.Location));

        Assert.Equal(Runtimes("CriticalMinerals.Domain").Contains(RuntimeInformation.RuntimeIdentifier), IsCompiledAhead(running));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Assembly_OfThePackage_IsMadeForTrimming(string id)
    {
        var metadata = Assembly.Load(id).GetCustomAttributes<AssemblyMetadataAttribute>().ToDictionary(item => item.Key, item => item.Value);

        Assert.Equal(("True", "True"), (metadata.GetValueOrDefault("IsTrimmable"), metadata.GetValueOrDefault("IsAotCompatible")));
    }

    private static string[] Runtimes(string id)
    {
        using var package = Package.Open(id);
        return [.. package.Entries.Where(entry => entry.StartsWith("runtimes/", StringComparison.Ordinal)).Select(entry => entry.Split('/')[1])];
    }

    private static bool IsCompiledAhead(PEReader assembly) => assembly.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;

    private static Guid VersionId(PEReader assembly)
    {
        var metadata = assembly.GetMetadataReader();
        return metadata.GetGuid(metadata.GetModuleDefinition().Mvid);
    }

    private static string Version(string id) => Of(id, "version");

    private static string Of(string id, string element)
    {
        using var package = Package.Open(id);
        return package[element]!.Value;
    }
}
