namespace CriticalMinerals.Domain;

/// <summary>What a <see cref="JsonCursor"/> stands at; the names are those of System.Text.Json.</summary>
internal enum JsonToken : byte
{
    None,
    StartObject,
    EndObject,
    StartArray,
    EndArray,
    PropertyName,
    String,
    Number,
    True,
    False,
    Null,
}
