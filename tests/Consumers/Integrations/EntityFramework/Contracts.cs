using Microsoft.EntityFrameworkCore;

namespace CriticalMinerals.Domain.Tests;

/// <summary>The stranger's database.</summary>
internal sealed class Contracts(DbContextOptions<Contracts> options) : DbContext(options)
{
    public DbSet<Contract> All => Set<Contract>();

    public DbSet<Watch> Watched => Set<Watch>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.AddCriticalMinerals();
        configurationBuilder.Properties<MeasureState>().HaveConversion<string>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Contract>(contract =>
    {
        contract.ComplexProperty(row => row.Term, term =>
        {
            term.Property(span => span.First);
            term.Property(span => span.Last);
        });
        contract.PrimitiveCollection(row => row.ByProducts).ElementType().HasConversion<DomainColumns.TextColumn<MineralId>>();
    });
}
