namespace CriticalMinerals.Domain.Tests;

public class IntegrityTests
{
    [Fact]
    public void Citations_EveryFile_NameSourcesOfTheData()
    {
        var known = ReferenceData.Sources.Select(source => source.Id.Value).ToHashSet();
        var cited = JsonWalk.Texts("source").ToArray();
        Assert.NotEmpty(cited);
        Assert.DoesNotContain(cited, citation => !known.Contains(citation.Text));
        Assert.DoesNotContain(ReferenceData.Shares.Index(), table => !known.Contains(table.Source.Value));
    }

    [Fact]
    public void Sources_All_AreCited()
    {
        var cited = JsonWalk.Texts("source").Select(citation => citation.Text).ToHashSet();
        cited.UnionWith(ReferenceData.Shares.Index().Select(table => table.Source.Value));
        cited.UnionWith(ReferenceData.ByProducts.Select(link => link.Citation.Source.Value));
        cited.UnionWith([ReferenceData.PoliticalStability.Source.Value, "hs-2022", "ciaaw-weights"]);
        Assert.Empty(ReferenceData.Sources.Where(source => !cited.Contains(source.Id.Value)).Select(source => source.Id));
    }

    [Fact]
    public void Sources_All_AreNoCompilationsAndHaveARank() =>
        Assert.Empty(ReferenceData.Sources.Where(source => source.Rank is SourceRank.Unstated or SourceRank.Tertiary).Select(source => source.Id));

    [Fact]
    public void Citations_EveryFile_SayHowSureTheyAre() => Assert.DoesNotContain("unverified", JsonWalk.Texts("confidence").Select(member => member.Text));

    [Fact]
    public void Sources_InTheirFile_AreInOrderAndUnique() => AssertRising(ReferenceData.Sources.Select(source => source.Id.Value));

    [Fact]
    public void Minerals_InTheirFile_AreInOrderAndUnique() => AssertRising(ReferenceData.Minerals.Select(mineral => mineral.Id.Value));

    [Fact]
    public void MineralIds_EveryFile_NameMineralsOfTheData()
    {
        var known = ReferenceData.Minerals.Select(mineral => mineral.Id.Value).ToHashSet();
        var named = JsonWalk.Texts("mineral", "minerals", "members", "parent", "group").ToArray();
        Assert.NotEmpty(named);
        Assert.DoesNotContain(named, mineral => !known.Contains(mineral.Text));
    }

    [Fact]
    public void MineralIds_WellKnown_AreInTheData() =>
        Assert.Empty(
            typeof(MineralIds).GetProperties().Select(property => property.GetValue(null)).OfType<MineralId>()
                .Except(ReferenceData.Minerals.Select(mineral => mineral.Id)));

    [Fact]
    public void Events_EveryFile_HappenedByTheHorizon()
    {
        var days = JsonWalk.Texts("on", "publicOn", "published", "madeOn").Where(member => PartialDate.TryParse(member.Text, null, out _)).ToArray();
        Assert.NotEmpty(days);
        Assert.DoesNotContain(days, day => PartialDate.Parse(day.Text, null).Latest > ReferenceData.Horizon);
    }

    [Fact]
    public void Files_OfOneObject_AreNamedByItsId() =>
        Assert.Empty(
            from member in JsonWalk.Members()
            where member.Path == "$.id" && Path.GetFileNameWithoutExtension(member.File) != member.Text
            select member);

    [Fact]
    public void Vocabulary_OfTheRegime_SaysWhatTheMineralsSay()
    {
        var groups = ReferenceData.Regime.Vocabulary!.MineralGroups;
        foreach (var mineral in ReferenceData.Minerals.Where(mineral => !mineral.Members.IsEmpty && groups.Any(group => group.Id == mineral.Id)))
            Assert.Equal(mineral.Members, groups.Single(group => group.Id == mineral.Id).Members);
        Assert.Equal(Blocs.All, ReferenceData.Regime.Vocabulary.Blocs);
    }

    [Fact]
    public void Vocabulary_OfTheRegime_HasEveryGroupThatAShareTableIsAbout()
    {
        var groups = ReferenceData.Minerals.Where(mineral => !mineral.Members.IsEmpty).Select(mineral => mineral.Id).ToHashSet();
        var asked = ReferenceData.Shares.Select(table => table.Subject.Node.Mineral).Where(groups.Contains);
        Assert.Subset(ReferenceData.Regime.Vocabulary!.MineralGroups.Select(group => group.Id).ToHashSet(), asked.ToHashSet());
    }

    [Fact]
    public void Regime_WrittenAndRead_IsTheSame() =>
        Assert.Equal(ReferenceData.Regime, DomainJson.Read<Regime>(DomainJson.Write(ReferenceData.Regime)));

    [Fact]
    public void CriticalLists_All_HaveAsManyMembersAsTheirPublisherCounts()
    {
        Assert.NotEmpty(ReferenceData.CriticalLists);
        Assert.All(ReferenceData.CriticalLists, list => Assert.True(list.OfficialCount is null || list.OfficialCount == list.Members.Count, list.Id.Value));
        Assert.Equal("uk-2021-watch", Assert.Single(ReferenceData.CriticalLists, list => list.OfficialCount is null).Id.Value);
    }

    [Fact]
    public void Horizon_OfTheData_IsTheLastDayChecked() => Assert.Equal(new LocalDate(2026, 10, 8), ReferenceData.Horizon);

    private static void AssertRising(IEnumerable<string> ids)
    {
        var given = ids.ToArray();
        Assert.NotEmpty(given);
        Assert.Equal(given.Distinct().Order(StringComparer.Ordinal), given);
    }
}
