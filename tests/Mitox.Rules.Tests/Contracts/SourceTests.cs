using System.Reflection;
using System.Runtime.CompilerServices;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Contracts;

public sealed class SourceTests
{
    private const int MostLines = 300;

    private static readonly Type[] Types =
        [.. typeof(Policy).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith("Mitox.Rules", StringComparison.Ordinal) == true)
            .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) && !IsMadeByTheCompiler(type))];

    [Fact]
    public void Sources_EveryFile_AtMostThreeHundredLines() =>
        Assert.All(Repository.SourcesUnder("src"), path => Assert.True(
            File.ReadLines(path).Count() <= MostLines, $"{path} is longer than {MostLines} lines."));

    [Fact]
    public void Types_EveryStaticField_IsReadOnly() => Assert.Empty(
        from type in Types
        from field in type.GetFields(
            BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where !field.IsInitOnly && !field.IsLiteral
        select $"{type}.{field.Name}");

    [Fact]
    public void Types_EveryProperty_HasNoSetterButInit() => Assert.Empty(
        from type in Types
        from property in type.GetProperties(
            BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
        where property.SetMethod is { IsPublic: true } set
            && !set.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == nameof(IsExternalInit))
        select $"{type}.{property.Name}");

    [Fact]
    public void Types_EveryPublicClass_IsSealedOrAbstract() =>
        Assert.DoesNotContain(Types, type => type is { IsClass: true, IsSealed: false, IsAbstract: false, IsVisible: true });

    [Fact]
    public void Types_EveryPublicStruct_IsReadOnly() =>
        Assert.DoesNotContain(Types, type => type is { IsValueType: true, IsEnum: false, IsVisible: true }
            && !type.CustomAttributes.Any(attribute => attribute.AttributeType.Name == nameof(IsReadOnlyAttribute)));

    [Fact]
    public void Types_EveryCollectionInThePublicApi_IsImmutable() => Assert.Empty(
        from type in Types.Where(type => type.IsVisible)
        from property in type.GetProperties(
            BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)
        where property.PropertyType.IsArray || property.PropertyType.Name is "List`1" or "IList`1" or "Dictionary`2"
        select $"{type}.{property.Name}");

    private static bool IsMadeByTheCompiler(Type type) => type.FullName!.Contains('<', StringComparison.Ordinal);
}
