using System.Text;

namespace CriticalMinerals.Domain;

/// <summary>The contents of <c>data/</c> as the build has compacted them into this assembly; <c>tools/CompactData.cs</c> says how.</summary>
internal static class DataFolder
{
    private const byte LineEnd = (byte)'\n';

    /// <summary>Reads one document.</summary>
    internal static T Read<T>(string name)
        where T : notnull => DomainJson.Read<T>(Bytes(name));

    /// <summary>Reads every document of a folder, in the order of the file names.</summary>
    internal static ValueList<T> ReadAll<T>(string folder)
        where T : notnull
    {
        var documents = new List<T>();
        for (ReadOnlySpan<byte> rest = Bytes(folder + ".jsonl"); !rest.IsEmpty;)
        {
            var length = rest.IndexOf(LineEnd);
            documents.Add(DomainJson.Read<T>(rest[..length]));
            rest = rest[(length + 1)..];
        }

        return documents.ToValueList();
    }

    /// <summary>The text of a file.</summary>
    internal static string Text(string name) => Encoding.UTF8.GetString(Bytes(name));

    /// <summary>The text of a part of a file, of which nothing else is read.</summary>
    internal static string Text(string name, int start, int length)
    {
        using var stream = Open(name);
        stream.Position = start;
        var bytes = new byte[length];
        stream.ReadExactly(bytes, 0, length);
        return Encoding.UTF8.GetString(bytes);
    }

    private static byte[] Bytes(string name)
    {
        using var stream = Open(name);
        var bytes = new byte[(int)stream.Length];
        stream.ReadExactly(bytes, 0, bytes.Length);
        return bytes;
    }

    private static Stream Open(string name) =>
        typeof(DataFolder).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The reference data lacks {name}: the assembly was built without it.");
}
