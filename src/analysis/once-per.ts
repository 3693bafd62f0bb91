/**
 * Works something out once for each object that it depends on, when it is first asked for, and keeps it in that object under a symbol of its
 * own; whoever copies the object copies it too. (A weak map would keep it apart, but collecting what is left of its entries took a
 * twentieth of the time of an analysis.)
 */
export function oncePer<Key extends object, Value extends object>(workOut: (key: Key) => Value): (key: Key) => Value {
  const kept: unique symbol = Symbol('kept');
  return (key: Key & { [kept]?: Value }) => {
    key[kept] ??= workOut(key);
    return key[kept];
  };
}
