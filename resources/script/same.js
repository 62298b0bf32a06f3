// When two values are alike, as Chai (deep-eql) has it, and how a value is named in a message.
(function (core) {
  "use strict";

  function typeOf(value) {
    if (value === null) return "null";
    if (Array.isArray(value)) return "array";
    const type = typeof value;
    return type === "object" ? Object.prototype.toString.call(value).slice(8, -1).toLowerCase() : type;
  }

  const BY_VALUE = new Set(["number", "string", "boolean", "date"]);
  const BY_IDENTITY = new Set(["promise", "weakmap", "weakset", "function", "symbol"]);

  // `seen` holds the pairs that are being compared: what leads back to one of them decides nothing.
  function same(one, other, seen = []) {
    if (Object.is(one, other)) return true;
    if (one === null || other === null || typeof one !== "object" || typeof other !== "object") return false;
    const type = typeOf(one);
    if (type !== typeOf(other) || BY_IDENTITY.has(type)) return false;
    if (BY_VALUE.has(type)) return Object.is(one.valueOf(), other.valueOf());
    if (type === "regexp") return String(one) === String(other);
    if (seen.some(([left, right]) => left === one && right === other)) return true;
    seen.push([one, other]);
    const alike = sameParts(type, one, other, seen);
    seen.pop();
    return alike;
  }

  function sameParts(type, one, other, seen) {
    if (type === "map" || type === "set") {
      const left = [...one.entries()];
      const right = [...other.entries()];
      return left.length === right.length && taken(left, right, (some, each) => same(some, each, seen));
    }
    if (type === "error" && !["name", "message", "code"].every((key) => one[key] === other[key])) return false;
    const keys = keysOf(one);
    return keys.length === keysOf(other).length && keys.every((key) => key in other && same(one[key], other[key], seen));
  }

  function keysOf(value) {
    const keys = [];
    for (const key in value) keys.push(key); // those of its prototypes, too
    return [...keys, ...Object.getOwnPropertySymbols(value).filter((key) => Object.prototype.propertyIsEnumerable.call(value, key))];
  }

  // Whether each of `some` has one of its own among `all`.
  function taken(some, all, alike) {
    const left = [...all];
    return some.every((each) => {
      const at = left.findIndex((other) => alike(each, other));
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    });
  }

  function at(value, path) {
    const steps = String(path).match(/[^.[\]]+/g) || [];
    let found = true;
    for (const step of steps) {
      if (value === null || value === undefined || !(step in Object(value))) {
        found = false;
        value = undefined;
        break;
      }
      value = value[step];
    }
    return { found, value };
  }

  // How many single characters have to be put in, taken out or replaced; `cap` stands for all from there on.
  function distance(one, other, cap) {
    if (Math.abs(one.length - other.length) >= cap) return cap;
    let above = Array.from({ length: other.length + 1 }, (_, column) => column);
    for (let row = 1; row <= one.length; row += 1) {
      const here = [row];
      for (let column = 1; column <= other.length; column += 1) {
        const replaced = above[column - 1] + (one[row - 1] === other[column - 1] ? 0 : 1);
        here.push(Math.min(above[column] + 1, here[column - 1] + 1, replaced));
      }
      above = here;
    }
    return Math.min(cap, above[other.length]);
  }

  Object.assign(core, { typeOf, same, taken, at, distance });
})(__core);
