namespace CriticalMinerals.Domain.Tests;

public class DataFileTests
{
    public static TheoryData<string> Files => [.. DataFiles.Paths()];

    /// <remarks>With UPDATE_GOLDEN=1 a file that can be read is rewritten instead.</remarks>
    [Theory]
    [MemberData(nameof(Files))]
    public void File_ReadAndWritten_IsTheSameText(string path)
    {
        var canonical = DataFiles.Canonical(path);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") DataFiles.Overwrite(path, canonical);
        Assert.Equal(canonical, DataFiles.Text(path), ignoreLineEndingDifferences: true);
    }
}
