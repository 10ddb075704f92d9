using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Domain values as columns of SQLite: stored readably, found by the database, read back equal.</summary>
public sealed class EntityFrameworkTests : IDisposable
{
    private static readonly LocalDate Day = new(2026, 6, 1);

    private readonly SqliteConnection connection = new("Data Source=:memory:");

    private readonly DbContextOptions<Contracts> options;

    public EntityFrameworkTests()
    {
        connection.Open();
        options = new DbContextOptionsBuilder<Contracts>().UseSqlite(connection).Options;
        using var contracts = new Contracts(options);
        contracts.Database.EnsureCreated();
        contracts.All.AddRange(Gallium(), Tin(), Cobalt());
        contracts.Watched.Add(new() { Id = ClauseId.Parse("cn-mofcom-2025-61/1a"), Reason = "magnets" });
        contracts.SaveChanges();
    }

    public void Dispose() => connection.Dispose();

    [Fact]
    public void Row_Stored_ReadsBackEqual()
    {
        using var contracts = new Contracts(options);
        var (stored, made) = (contracts.All.Single(contract => contract.Id == 1), Gallium());

        Assert.Equal(
            (made.Mineral, made.Goods, made.Seller, made.Owner, made.Part, made.Volume, made.Signed, made.Term),
            (stored.Mineral, stored.Goods, stored.Seller, stored.Owner, stored.Part, stored.Volume, stored.Signed, stored.Term));
        Assert.Equal((made.Control, made.Market), (stored.Control, stored.Market));
        Assert.Equal(made.ByProducts, stored.ByProducts);
        Assert.NotNull(stored.Market);
    }

    [Fact]
    public void Columns_InTheDatabase_AreReadable() =>
        Assert.Equal(
            "gallium|HS2022:8112.92|CN||0.683|real|839 t|2025-11-10|2025-11-10|2026-11-10|Suspended",
            Cell("select Mineral||'|'||Goods||'|'||Seller||'|'||ifnull(Owner,'')||'|'||Part||'|'||typeof(Part)||'|'||Volume||'|'||Signed||'|'||Term_First||'|'||Term_Last||'|'||Control from \"All\" where Id = 1"));

    [Fact]
    public void Where_Id_IsAskedOfTheDatabase()
    {
        Assert.Equal([1], Ids(all => all.Where(contract => contract.Mineral == MineralIds.Gallium)));
    }

    [Fact]
    public void Where_IdsOfAList_AreAskedOfTheDatabase()
    {
        MineralId[] wanted = [MineralIds.Gallium, MineralId.Parse("tin")];

        Assert.Equal([1, 2], Ids(all => all.Where(contract => wanted.Contains(contract.Mineral))));
    }

    [Fact]
    public void Where_Codes_AreAskedOfTheDatabase()
    {
        var goods = HsCode.Parse("HS2022:8112.92");
        var china = CountryCode.Parse("CHN");

        Assert.Equal([1], Ids(all => all.Where(contract => contract.Goods == goods && contract.Seller == china)));
        Assert.Equal([2], Ids(all => all.Where(contract => contract.Owner == china)));
        Assert.Equal([1, 3], Ids(all => all.Where(contract => contract.Owner == null)));
    }

    [Fact]
    public void Where_Share_ComparesAsANumber()
    {
        var tenth = Share.FromPercent(10);

        Assert.Equal([1, 2], Ids(all => all.Where(contract => contract.Part > tenth)));        // 0.00002 would be above it as a text, "2E-05"
        Assert.Equal([3, 2, 1], Ids(all => all.OrderBy(contract => contract.Part)));
    }

    [Fact]
    public void Where_Day_ComparesAsADay() => Assert.Equal([2, 3], Ids(all => all.Where(contract => contract.Signed < new LocalDate(2025, 6, 1))));

    [Fact]
    public void Where_SpanOnADay_LooksAtBothEnds() =>
        Assert.Equal([1, 2], Ids(all => all.Where(contract => (contract.Term.First == null || contract.Term.First <= Day) && (contract.Term.Last == null || contract.Term.Last >= Day))));

    [Fact]
    public void Where_WholeSpan_IsAskedOfTheDatabase()
    {
        var term = DateSpan.Parse("2025-11-10/2026-11-10");

        Assert.Equal([1], Ids(all => all.Where(contract => contract.Term == term)));
    }

    [Fact]
    public void Span_OpenAtBothEnds_ReadsBackEqual()
    {
        using (var contracts = new Contracts(options))
        {
            contracts.All.Single(contract => contract.Id == 2).Term = DateSpan.Always;
            contracts.SaveChanges();
        }

        using var later = new Contracts(options);
        Assert.Equal(DateSpan.Always, later.All.Single(contract => contract.Id == 2).Term);
    }

    [Fact]
    public void Key_Id_IsFound()
    {
        using var contracts = new Contracts(options);

        Assert.Equal("magnets", contracts.Watched.Find(ClauseId.Parse("cn-mofcom-2025-61/1a"))?.Reason);
        Assert.Null(contracts.Watched.Find(ClauseId.Parse("cn-mofcom-2025-61/1b")));
    }

    [Fact]
    public void Where_IdInAListOfTheRow_IsAskedOfTheDatabase() => Assert.Equal([1], Ids(all => all.Where(contract => contract.ByProducts.Contains(MineralId.Parse("germanium")))));

    [Fact]
    public void OrderBy_Id_IsByText() => Assert.Equal([3, 1, 2], Ids(all => all.OrderBy(contract => contract.Mineral)));

    [Fact]
    public void Where_IdsInOrder_AreAskedOfTheDatabase() => Assert.Equal([1, 2], Ids(all => all.Where(contract => contract.Mineral > MineralId.Parse("cobalt"))));

    [Fact]
    public void Where_StateName_IsAskedOfTheDatabase() => Assert.Equal([1], Ids(all => all.Where(contract => contract.Control == MeasureState.Suspended)));

    [Fact]
    public void GroupBy_Id_IsAskedOfTheDatabase()
    {
        using var contracts = new Contracts(options);

        Assert.Equal(3, contracts.All.GroupBy(contract => contract.Mineral).Select(group => new { group.Key, Count = group.Count() }).ToList().Count);
    }

    [Fact]
    public void Update_ByEqualValue_WritesNothing()
    {
        using var contracts = new Contracts(options);
        var stored = contracts.All.Single(contract => contract.Id == 1);
        (stored.Mineral, stored.Term, stored.Market) = (MineralId.Parse("gallium"), DateSpan.Parse("2025-11-10/2026-11-10"), Gallium().Market);

        Assert.False(contracts.ChangeTracker.HasChanges());
        stored.Term = DateSpan.Parse("2025-11-10/2027-11-10");
        Assert.Equal(1, contracts.SaveChanges());
        Assert.Equal("2027-11-10", Cell("select Term_Last from \"All\" where Id = 1"));
    }

    [Fact]
    public void Read_TextThatIsNoId_SaysTheRule()
    {
        Cell("update \"All\" set Mineral = 'Gallium!' where Id = 1 returning Id");
        using var contracts = new Contracts(options);

        Assert.Contains("'Gallium!' is not a mineral id", Assert.ThrowsAny<Exception>(() => contracts.All.ToList()).ToString(), StringComparison.Ordinal);
    }

    private int[] Ids(Func<IQueryable<Contract>, IQueryable<Contract>> question)
    {
        using var contracts = new Contracts(options);
        return [.. question(contracts.All).Select(contract => contract.Id)];
    }

    private string? Cell(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    private static Contract Gallium() => new()
    {
        Id = 1,
        Mineral = MineralIds.Gallium,
        Goods = HsCode.Parse("HS2022:8112.92"),
        Seller = CountryCode.Parse("CN"),
        Part = Share.FromPercent(68.3m),
        Volume = Mass.FromTonnes(839),
        Signed = new(2025, 11, 10),
        Term = DateSpan.Parse("2025-11-10/2026-11-10"),
        Control = MeasureState.Suspended,
        ByProducts = [MineralId.Parse("germanium"), MineralId.Parse("indium")],
        Market = ReferenceData.Shares.Latest(MineralIds.Gallium, SupplyChainStage.Refining),
    };

    private static Contract Tin() => new()
    {
        Id = 2,
        Mineral = MineralId.Parse("tin"),
        Goods = HsCode.Parse("HS2022:8001.10"),
        Seller = CountryCode.Parse("ID"),
        Owner = CountryCode.Parse("CN"),
        Part = Share.FromPercent(20),
        Volume = Mass.FromTonnes(12),
        Signed = new(2024, 2, 29),
        Term = DateSpan.Parse("2024-03-01/.."),
    };

    private static Contract Cobalt() => new()
    {
        Id = 3,
        Mineral = MineralId.Parse("cobalt"),
        Goods = HsCode.Parse("HS2022:8105.20"),
        Seller = CountryCode.Parse("CD"),
        Part = Share.FromFraction(0.00002),
        Volume = Mass.FromTonnes(1000),
        Signed = new(2023, 1, 1),
        Term = DateSpan.Parse("../2025-12-31"),
    };
}
