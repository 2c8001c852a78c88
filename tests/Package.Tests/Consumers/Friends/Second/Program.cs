using Friends;

// The same method in the same namespace, once from each assembly.
Console.WriteLine(FirstLosses.Huber([0.5f], [0f]) + SecondLosses.Huber([0.5f], [0f]));
