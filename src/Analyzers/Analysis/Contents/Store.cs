using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Analysis;

/// <summary>What is known at one place of a member: what its variables are, and what is in the memory they are views of.</summary>
internal sealed class Store
{
    private readonly Budget _budget;
    private readonly Dictionary<object, Value> _locals;
    private readonly Dictionary<ISymbol, Value> _shared;
    private readonly Dictionary<Storage, Held> _held;

    public Store(Budget budget)
        : this(budget, [], new(SymbolEqualityComparer.Default), [])
    {
    }

    private Store(Budget budget, Dictionary<object, Value> locals, Dictionary<ISymbol, Value> shared, Dictionary<Storage, Held> held)
    {
        _budget = budget;
        _locals = locals;
        _shared = shared;
        _held = held;
    }

    /// <summary>Counts the changes.</summary>
    public int Version { get; private set; }

    public Store Copy()
    {
        _budget.Spend(_locals.Count + _shared.Count + _held.Count);
        return new(_budget, new(_locals), new(_shared, SymbolEqualityComparer.Default), new(_held));
    }

    /// <summary>The value of a variable that only the member itself can change, or of an intermediate result.</summary>
    public Value Local(object variable) => _locals.TryGetValue(variable, out Value? value) ? value : Default(variable);

    public void SetLocal(object variable, Value value)
    {
        Version++;
        _locals[variable] = value;
    }

    /// <summary>The value of a variable that others can change; null if they could since it was last read or written.</summary>
    public Value? Shared(ISymbol variable) => _shared.TryGetValue(variable, out Value? value) ? value : null;

    /// <summary>Writes such a variable: whoever can change it can also write the memory it is a view of.</summary>
    public void SetShared(ISymbol variable, Value value)
    {
        Version++;
        _shared[variable] = value;
        Share(value);
    }

    /// <summary>Forgets a variable that others have changed.</summary>
    public void Forget(ISymbol variable)
    {
        Version++;
        _shared.Remove(variable);
    }

    /// <summary>Forgets variables at the end of their scope, and the memory that nothing else is a view of.</summary>
    public void Leave(IEnumerable<object> variables)
    {
        HashSet<Storage> left = [];
        foreach (object variable in variables)
        {
            left.UnionWith(Local(variable).Views.Where(view => view.Owner is { IsOwn: true } owner && !IsShared(owner)).Select(view => view.Owner!));
            _locals.Remove(variable);
        }

        _budget.Spend(left.Count + _locals.Count);
        if (left.Count > 0)
        {
            left.ExceptWith(_locals.Values.SelectMany(value => value.Views).Where(view => view.Owner is not null).Select(view => view.Owner!));
        }

        foreach (Storage storage in left)
        {
            _held.Remove(storage);
        }
    }

    /// <summary>What memory holds.</summary>
    public ContentSet Contents(Storage storage) => Of(storage).Contents;

    public bool IsShared(Storage storage) => Of(storage).IsShared;

    /// <summary>Memory that has just been made, or met for the first time. What the same code made before is other memory from now on.</summary>
    public Value Make(Storage storage, ContentSet contents, int? length)
    {
        Version++;
        if (_held.ContainsKey(storage))
        {
            _budget.Spend(_locals.Count + _shared.Count);
            Replace(_locals, storage);
            Replace(_shared, storage);
        }

        _held[storage] = new Held(contents, IsShared: false);
        return Value.Of(new View(storage, 0, length));
    }

    /// <summary>Replaces what a value is a view of.</summary>
    public void Write(Value target, Func<ContentSet, ContentSet> written)
    {
        Version++;
        bool isForeign = false;
        foreach (View view in target.Views)
        {
            if (view.Owner is not { } owner)
            {
                isForeign |= !view.IsEmpty;
                continue;
            }

            Held held = Of(owner);
            ContentSet contents = written(held.Contents);
            _held[owner] = held with { Contents = target.Views.Length == 1 ? contents : held.Contents.Or(contents) };
            isForeign |= !owner.IsOwn || held.IsShared;
        }

        if (isForeign)
        {
            WriteForeign(target);
        }
    }

    /// <summary>Takes memory to be in the hands of others.</summary>
    public void Share(Value value)
    {
        foreach (View view in value.Views)
        {
            if (view.Owner is { } owner && Of(owner) is { IsShared: false } held)
            {
                Version++;
                _held[owner] = held with { IsShared = true };
            }
        }
    }

    /// <summary>Lets others do what they can.</summary>
    /// <param name="isAnybody">Whether it can be the program's own code, which may have what was passed to this member as well.</param>
    public void CallOthers(bool isAnybody)
    {
        Version++;
        _shared.Clear();
        _budget.Spend(_held.Count);
        foreach (Storage storage in _held.Keys.ToArray())
        {
            Held held = _held[storage];
            _held[storage] = held.IsShared ? held with { Contents = ContentSet.Unknown }
                : isAnybody && !storage.IsOwn ? held with { Contents = held.Contents.Or(ContentSet.Unknown) }
                : held;
        }
    }

    /// <summary>Adds what is known after another path, and says whether that made a difference.</summary>
    public bool Join(Store other)
    {
        int version = Version;
        _budget.Spend(_locals.Count + other._locals.Count + _shared.Count + _held.Count + other._held.Count);
        foreach (object variable in _locals.Keys.Concat(other._locals.Keys).ToArray())
        {
            Value mine = Local(variable), both = mine.Or(other.Local(variable));
            if (!both.IsSame(mine) || !_locals.ContainsKey(variable))
            {
                _locals[variable] = both;
                Version += both.IsSame(mine) ? 0 : 1;
            }
        }

        foreach (ISymbol variable in _shared.Keys.ToArray())
        {
            Value mine = _shared[variable], both = mine.Or(other.Shared(variable) ?? Value.Unknown);
            if (!both.IsSame(mine))
            {
                SetShared(variable, both);
            }
        }

        foreach (KeyValuePair<Storage, Held> pair in other._held)
        {
            JoinHeld(pair.Key, pair.Value);
        }

        foreach (Storage storage in _held.Keys.Where(key => key.Key is ISymbol && !other._held.ContainsKey(key)).ToArray())
        {
            JoinHeld(storage, Held.Untouched);
        }

        return Version != version;
    }

    private void JoinHeld(Storage storage, Held other)
    {
        // Memory that was made on the other path only is what it is there; a parameter's was there all the time.
        Held mine = _held.TryGetValue(storage, out Held known) ? known : storage.Key is ISymbol ? Held.Untouched : other;
        Held both = new(mine.Contents.Or(other.Contents), mine.IsShared || other.IsShared);
        if (!both.Equals(known) || !_held.ContainsKey(storage))
        {
            _held[storage] = both;
            Version++;
        }
    }

    // What was written may be the memory of others under another name.
    private void WriteForeign(Value target)
    {
        _budget.Spend(_held.Count);
        foreach (Storage storage in _held.Keys.ToArray())
        {
            Held held = _held[storage];
            if ((!storage.IsOwn || held.IsShared) && !target.Holds(storage))
            {
                _held[storage] = held with { Contents = held.Contents.Or(ContentSet.Unknown) };
            }
        }
    }

    private static void Replace<TKey>(Dictionary<TKey, Value> variables, Storage storage)
        where TKey : notnull
    {
        foreach (TKey variable in variables.Keys.ToArray())
        {
            if (variables[variable].Holds(storage))
            {
                variables[variable] = variables[variable].Without(storage);
            }
        }
    }

    private Held Of(Storage storage) => _held.TryGetValue(storage, out Held held) ? held : Held.Untouched;

    private static Value Default(object variable) => variable switch
    {
        IParameterSymbol { RefKind: RefKind.None } parameter => Value.Of(new View(new Storage(parameter, IsOwn: false), 0, null)),
        ILocalSymbol or IParameterSymbol => Value.Unknown,
        _ => Value.Other,
    };

    private readonly record struct Held(ContentSet Contents, bool IsShared)
    {
        public static Held Untouched { get; } = new(ContentSet.Untouched, IsShared: false);
    }
}
