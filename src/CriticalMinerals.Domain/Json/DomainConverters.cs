using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>The converters that types cannot carry as attributes: of foreign types, of lists and of closed unions.</summary>
internal static class DomainConverters
{
    internal static IEnumerable<JsonConverter> All() => [.. Values(), .. Lists(), .. Unions()];

    /// <summary>What lets the library's types be parts of somebody else's JSON.</summary>
    internal static IEnumerable<JsonConverter> Delegates() =>
        [.. Records(), .. Lists().Concat(Unions()).OfType<IDelegatingSource>().SelectMany(source => source.Delegates()), .. Dates()];

    internal static IEnumerable<JsonConverter> Values() =>
    [
        new WellFormedTextConverter(),
        new FiniteDoubleConverter(),
        new ExactDecimalConverter(),
        .. Dates(),
    ];

    /// <summary>The enums, which carry the same converters as attributes: a converter of options comes before an attribute, and one for all enums is common.</summary>
    internal static IEnumerable<JsonConverter> Enums() =>
    [
        new WireEnumConverter<AgreementState>(),
        new WireEnumConverter<BenchmarkOutcome>(),
        new WireEnumConverter<ClaimOutcome>(),
        new WireEnumConverter<ConcentrationLevel>(),
        new WireEnumConverter<Confidence>(),
        new WireEnumConverter<CountryCodeStatus>(),
        new WireEnumConverter<CoverageVerdict>(),
        new WireEnumConverter<CriticalListKind>(),
        new WireEnumConverter<DateBoundKind>(),
        new WireEnumConverter<DatePrecision>(),
        new WireEnumConverter<DecisionKind>(),
        new WireEnumConverter<EndUserType>(),
        new WireEnumConverter<EndingReason>(),
        new WireEnumConverter<HsScope>(),
        new WireEnumConverter<LegalForm>(),
        new WireEnumConverter<LicenceForm>(),
        new WireEnumConverter<LicencePolicy>(),
        new WireEnumConverter<MastEdition>(),
        new WireEnumConverter<MeasureState>(),
        new WireEnumConverter<MineralKind>(),
        new WireEnumConverter<NoteSubject>(),
        new WireEnumConverter<NoticeEnd>(),
        new WireEnumConverter<NoticePurpose>(),
        new WireEnumConverter<NoticeStart>(),
        new WireEnumConverter<ReferencePeriodKind>(),
        new WireEnumConverter<Silence>(),
        new WireEnumConverter<SourceRank>(),
        new WireEnumConverter<Standing>(),
        new WireEnumConverter<StatisticKind>(),
        new WireEnumConverter<StockHoldingKind>(),
        new WireEnumConverter<TradeDirection>(),
        new WireEnumConverter<WithheldPlace>(),
    ];

    private static IEnumerable<JsonConverter> Dates() =>
    [
        new DayConverter(),
        new MonthConverter(),
        new PeriodConverter(),
    ];

    /// <summary>The types that are read by their generated information alone.</summary>
    private static IEnumerable<JsonConverter> Records() =>
    [
        new SubtreeConverter<Agreement>(),
        new SubtreeConverter<AgreementStanding>(),
        new SubtreeConverter<AgreementStateChange>(),
        new SubtreeConverter<AgreementStatus>(),
        new SubtreeConverter<Authority>(),
        new SubtreeConverter<Bloc>(),
        new SubtreeConverter<BlocMembership>(),
        new SubtreeConverter<Bounds<double>>(),
        new SubtreeConverter<Bounds<HerfindahlIndex>>(),
        new SubtreeConverter<Bounds<Share>>(),
        new SubtreeConverter<Citation>(),
        new SubtreeConverter<Claim>(),
        new SubtreeConverter<ClaimComparison>(),
        new SubtreeConverter<ClaimConflict>(),
        new SubtreeConverter<ClaimEvidence>(),
        new SubtreeConverter<ClauseStatus>(),
        new SubtreeConverter<Commitment>(),
        new SubtreeConverter<ConcentrationScore>(),
        new SubtreeConverter<Consignment>(),
        new SubtreeConverter<ControlScope>(),
        new SubtreeConverter<Coverage>(),
        new SubtreeConverter<CriticalMineralsList>(),
        new SubtreeConverter<DecisionPoint>(),
        new SubtreeConverter<Exposure>(),
        new SubtreeConverter<ExposureRow>(),
        new SubtreeConverter<ExposureSpan>(),
        new SubtreeConverter<Finding>(),
        new SubtreeConverter<InstrumentStatus>(),
        new SubtreeConverter<KnowledgeChange>(),
        new SubtreeConverter<LegalInstrument>(),
        new SubtreeConverter<LicenceType>(),
        new SubtreeConverter<MeasureClause>(),
        new SubtreeConverter<MeasureStatus>(),
        new SubtreeConverter<Mineral>(),
        new SubtreeConverter<MineralGroup>(),
        new SubtreeConverter<MineralGrouping>(),
        new SubtreeConverter<HsAssignment>(),
        new SubtreeConverter<NationalShare>(),
        new SubtreeConverter<Participation>(),
        new SubtreeConverter<QuotaLine>(),
        new SubtreeConverter<Regime>(),
        new SubtreeConverter<RegimeChange>(),
        new SubtreeConverter<RegimeDifference>(),
        new SubtreeConverter<RegimeSnapshot>(),
        new SubtreeConverter<RegimeStamp>(),
        new SubtreeConverter<Residual>(),
        new SubtreeConverter<ShareTable>(),
        new SubtreeConverter<Snapback>(),
        new SubtreeConverter<Source>(),
        new SubtreeConverter<StatutoryLimit>(),
        new SubtreeConverter<StockHolding>(),
        new SubtreeConverter<SupplyNode>(),
        new SubtreeConverter<SupplySubject>(),
        new SubtreeConverter<Suspension>(),
        new SubtreeConverter<TradeMeasure>(),
        new SubtreeConverter<Vocabulary>(),
        new SubtreeConverter<WithdrawalClause>(),
        new SubtreeConverter<WithheldProducer>(),
    ];

    private static IEnumerable<JsonConverter> Lists() =>
    [
        new ValueListConverter<Agreement>(),
        new ValueListConverter<AgreementEvent>(),
        new ValueListConverter<AgreementStanding>(),
        new ValueListConverter<AgreementState>(),
        new ValueListConverter<Answer>(),
        new ValueListConverter<Assumption>(),
        new ValueListConverter<Bloc>(),
        new ValueListConverter<BlocMembership>(),
        new ValueListConverter<Citation>(),
        new ValueListConverter<Claim>(),
        new ValueListConverter<ClaimConflict>(),
        new ValueListConverter<ClaimEvidence>(),
        new ValueListConverter<ClauseId>(),
        new ValueListConverter<ClauseStatus>(),
        new ValueListConverter<Commitment>(),
        new ValueListConverter<ConcentrationScore>(),
        new ValueListConverter<Consignment>(),
        new ValueListConverter<ControlCode>(),
        new ValueListConverter<CountryCode>(),
        new ValueListConverter<CriticalMineralsList>(),
        new ValueListConverter<DateSpan>(),
        new ValueListConverter<DecisionPoint>(),
        new ValueListConverter<ExposureRow>(),
        new ValueListConverter<ExposureSpan>(),
        new ValueListConverter<Finding>(),
        new ValueListConverter<HsCode>(),
        new ValueListConverter<InstrumentStatus>(),
        new ValueListConverter<ITimelineCause>(),
        new ValueListConverter<KnowledgeChange>(),
        new ValueListConverter<LicenceType>(),
        new ValueListConverter<ListId>(),
        new ValueListConverter<MeasureClause>(),
        new ValueListConverter<MeasureCode>(),
        new ValueListConverter<MeasureEvent>(),
        new ValueListConverter<MeasureId>(),
        new ValueListConverter<MeasureState>(),
        new ValueListConverter<Mineral>(),
        new ValueListConverter<MineralForm>(),
        new ValueListConverter<MineralGroup>(),
        new ValueListConverter<MineralGrouping>(),
        new ValueListConverter<MineralId>(),
        new ValueListConverter<HsAssignment>(),
        new ValueListConverter<NationalShare>(),
        new ValueListConverter<Participation>(),
        new ValueListConverter<Party>(),
        new ValueListConverter<QuotaLine>(),
        new ValueListConverter<RegimeChange>(),
        new ValueListConverter<RegimeDifference>(),
        new ValueListConverter<ScopeItem>(),
        new ValueListConverter<ShareTable>(),
        new ValueListConverter<Snapback>(),
        new ValueListConverter<Source>(),
        new ValueListConverter<string>(),
        new ValueListConverter<SupplyChainStage>(),
        new ValueListConverter<Suspension>(),
        new ValueListConverter<TariffLine>(),
        new ValueListConverter<TradeMeasure>(),
        new ValueListConverter<WithheldProducer>(),
    ];

    private static IEnumerable<JsonConverter> Unions() =>
    [
        new UnionConverter<AgreementEvent>()
            .Case<PartyAcceded>("acceded")
            .Case<AgreementReached>("agreed")
            .Case<AgreementRecordCorrected>("corrected")
            .Case<AgreementEnteredIntoForce>("enteredIntoForce")
            .Case<AgreementExtensionAnnounced>("extensionAnnounced")
            .Case<AgreementNoted>("noted")
            .Case<NotesExchanged>("notesExchanged")
            .Case<NoticeGiven>("noticeGiven")
            .Case<NoticeWithdrawn>("noticeWithdrawn")
            .Case<ProvisionalApplicationEnded>("provisionalApplicationEnded")
            .Case<AgreementProvisionallyApplied>("provisionallyApplied")
            .Case<AgreementRatified>("ratified")
            .Case<RenewalConfirmed>("renewalConfirmed")
            .Case<RenewalDeclined>("renewalDeclined")
            .Case<AgreementRenewed>("renewed")
            .Case<AgreementResumed>("resumed")
            .Case<ReviewBegun>("reviewBegun")
            .Case<ReviewHeld>("reviewHeld")
            .Case<AgreementSigned>("signed")
            .Case<AgreementSucceeded>("succeeded")
            .Case<AgreementSuspended>("suspended")
            .Case<AgreementTerminated>("terminated")
            .Case<AgreementTerminationAnnounced>("terminationAnnounced")
            .Case<PartyWithdrew>("withdrew"),
        new UnionConverter<Answer>()
            .Case<AgreementStatusAnswer>("agreementStatus")
            .Case<CalendarAnswer>("calendar")
            .Case<ChangesAnswer>("changes")
            .Case<ClaimAnswer>("claim")
            .Case<ClaimConflictsAnswer>("claimConflicts")
            .Case<ClauseStatusAnswer>("clauseStatus")
            .Case<CoverageAnswer>("coverage")
            .Case<ExposureAnswer>("exposure")
            .Case<ExposureOverAnswer>("exposureOver")
            .Case<KnowledgeAnswer>("knowledge")
            .Case<MeasureStatusAnswer>("measureStatus")
            .Case<SnapshotAnswer>("snapshot"),
        new UnionConverter<Assumption>()
            .Case<AssumedAgreementEvent>("agreementEvent")
            .Case<AssumedLapse>("lapse")
            .Case<AssumedMeasureEvent>("measureEvent")
            .Case<AssumedRenewal>("renewal"),
        new UnionConverter<ClaimAssertion>()
            .Case<AssertedIssue>("issue")
            .Case<AssertedRenewal>("renewal")
            .Case<AssertedShare>("share")
            .Case<AssertedState>("state")
            .Case<AssertedTerm>("term")
            .Case<UnclassifiedAssertion>("unclassified"),
        new UnionConverter<ContentTest>()
            .Case<DirectProduct>("directProduct")
            .Case<MinimumContent>("minimumContent"),
        new UnionConverter<ControlKind>()
            .Case<DomesticProcessing>("domesticProcessing")
            .Case<Duty>("duty")
            .Case<EnablingPower>("enablingPower")
            .Case<EntityListing>("entityListing")
            .Case<LicenceRequirement>("licence")
            .Case<MinimumPrice>("minimumPrice")
            .Case<OtherControl>("other")
            .Case<ProductionHalt>("productionHalt")
            .Case<Prohibition>("prohibition")
            .Case<Quota>("quota")
            .Case<StateTrading>("stateTrading")
            .Case<TechnologyControl>("technology"),
        new UnionConverter<EndUserScope>()
            .Case<AllEndUsers>("all")
            .Case<ListedEndUsers>("listed")
            .Case<MilitaryEndUsers>("military")
            .Case<NamedEndUsers>("named")
            .Case<SuppliersOf>("suppliersOf"),
        new UnionConverter<EntryIntoForce>()
            .Case<EntryAfterNotes>("afterNotes")
            .Case<EntryAfterRatifications>("afterRatifications")
            .Case<EntryOnDate>("onDate")
            .Case<EntryOnSignature>("onSignature")
            .Case<UnknownEntry>("unknown"),
        new UnionConverter<FirstTerm>()
            .Case<IndefiniteTerm>("indefinite")
            .Case<TermLasting>("lasting")
            .Case<TermUntil>("until"),
        new UnionConverter<ITimelineCause>()
            .Case<AgreementCause>("agreement")
            .Case<MeasureCause>("measure"),
        new UnionConverter<MeasureEvent>()
            .Case<MeasureAnnounced>("announced")
            .Case<ChangeAnnounced>("changeAnnounced")
            .Case<MeasureEnacted>("enacted")
            .Case<MeasureEnded>("ended")
            .Case<MeasureExtended>("extended")
            .Case<ExtensionAnnounced>("extensionAnnounced")
            .Case<MeasureNoted>("noted")
            .Case<MeasurePostponed>("postponed")
            .Case<MeasureProposed>("proposed")
            .Case<ReliefEnded>("reliefEnded")
            .Case<ReliefGranted>("reliefGranted")
            .Case<ScopeChanged>("scopeChanged")
            .Case<SourceCorrected>("sourceCorrected")
            .Case<TermsChanged>("termsChanged"),
        new UnionConverter<PlaceScope>()
            .Case<AllPlaces>("all")
            .Case<AllPlacesExcept>("except")
            .Case<OnlyPlaces>("only"),
        new UnionConverter<Relief>()
            .Case<Exemption>("exemption")
            .Case<GeneralLicence>("generalLicence")
            .Case<LicenceException>("licenceException"),
        new UnionConverter<RenewalClause>()
            .Case<RenewalByConfirmation>("byConfirmation")
            .Case<NoRenewal>("none")
            .Case<OptionalRenewal>("option")
            .Case<PeriodicReview>("periodicReview")
            .Case<RenegotiatedRenewal>("renegotiated")
            .Case<TacitRenewal>("tacit")
            .Case<UnclassifiedRenewal>("unclassified")
            .Case<UntilEvent>("untilEvent"),
        new UnionConverter<ScopeItem>()
            .Case<AllGoods>("allGoods")
            .Case<EquipmentItems>("equipment")
            .Case<ListedItems>("listed")
            .Case<MaterialItems>("materials")
            .Case<SoftwareItems>("software")
            .Case<TechnologyItems>("technology"),
    ];
}
