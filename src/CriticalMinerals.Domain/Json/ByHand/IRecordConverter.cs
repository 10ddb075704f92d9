namespace CriticalMinerals.Domain;

/// <summary>A converter whose values are JSON objects, so that as a document they carry a format.</summary>
internal interface IRecordConverter;
