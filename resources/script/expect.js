// `expect(value).to...` and `assert`, as scripts written for Chai use them.
(function (core) {
  "use strict";

  class AssertionError extends Error {
    constructor(message) {
      super(message);
      this.name = "AssertionError";
    }
  }

  const shown = (value) => {
    const text = core.shown(value, 1);
    return text.length > 300 ? `${text.slice(0, 300)}…` : text;
  };

  function typeOf(value) {
    if (value === null) return "null";
    if (Array.isArray(value)) return "array";
    const type = typeof value;
    return type === "object" ? Object.prototype.toString.call(value).slice(8, -1).toLowerCase() : type;
  }

  function same(one, other) {
    if (Object.is(one, other)) return true;
    const type = typeOf(one);
    if (type !== typeOf(other)) return false;
    if (type === "date") return one.getTime() === other.getTime();
    if (type === "regexp") return String(one) === String(other);
    if (type === "map" || type === "set") return same([...one], [...other]);
    if (typeof one !== "object") return false;
    const keys = Object.keys(one);
    return (
      keys.length === Object.keys(other).length &&
      keys.every((key) => Object.hasOwn(other, key) && same(one[key], other[key]))
    );
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

  const sizeOf = (value) => (value instanceof Map || value instanceof Set ? value.size : value?.length);

  class Assertion {
    constructor(value, message = "", flags = {}) {
      this._value = value;
      this._message = message;
      this._flags = flags;
    }

    _with(flags) {
      return new Assertion(this._value, this._message, { ...this._flags, ...flags });
    }

    _check(holds, what) {
      if (Boolean(holds) !== Boolean(this._flags.not)) return this;
      const start = this._message ? `${this._message}: ` : "";
      throw new AssertionError(`${start}expected ${shown(this._value)} ${this._flags.not ? "not " : ""}${what}`);
    }

    equal(other) {
      if (this._flags.deep) return this.eql(other);
      return this._check(this._value === other, `to equal ${shown(other)}`);
    }

    eql(other) {
      return this._check(same(this._value, other), `to deeply equal ${shown(other)}`);
    }

    a(type) {
      return this._check(typeOf(this._value) === String(type).toLowerCase(), `to be a ${type}`);
    }

    include(part) {
      const value = this._value;
      const alike = this._flags.deep ? same : (one, other) => one === other;
      let holds;
      if (typeof value === "string") holds = value.includes(part);
      else if (Array.isArray(value)) holds = value.some((each) => alike(each, part));
      else if (value instanceof Map || value instanceof Set) holds = [...value.values()].some((each) => alike(each, part));
      else if (value && typeof part === "object") holds = Object.keys(part).every((key) => alike(value[key], part[key]));
      else holds = false;
      return this._check(holds, `to include ${shown(part)}`);
    }

    property(name, ...rest) {
      const own = this._flags.nested ? at(this._value, name) : null;
      const has = own ? own.found : this._value !== null && this._value !== undefined && name in Object(this._value);
      const value = own ? own.value : has ? this._value[name] : undefined;
      const alike = this._flags.deep ? same : (one, other) => one === other;
      if (rest.length) {
        this._check(has && alike(value, rest[0]), `to have property ${shown(name)} of ${shown(rest[0])}`);
      } else {
        this._check(has, `to have property ${shown(name)}`);
      }
      return new Assertion(value, this._message);
    }

    keys(...names) {
      const wanted = names.length === 1 && typeof names[0] === "object" ? [].concat(Array.isArray(names[0]) ? names[0] : Object.keys(names[0])) : names;
      const has = this._value instanceof Map ? [...this._value.keys()] : Object.keys(Object(this._value));
      const all = wanted.every((name) => has.includes(name));
      const holds = this._flags.any
        ? wanted.some((name) => has.includes(name))
        : all && (this._flags.contain || has.length === wanted.length);
      return this._check(holds, `to have keys ${shown(wanted)}`);
    }

    members(list) {
      const alike = this._flags.deep ? same : (one, other) => one === other;
      const within = (some, all) => some.every((each) => all.some((other) => alike(each, other)));
      const value = Array.isArray(this._value) ? this._value : [];
      const holds = within(list, value) && (this._flags.contain || (within(value, list) && value.length === list.length));
      return this._check(holds, `to have members ${shown(list)}`);
    }

    above(limit) {
      return this._compared((value) => value > limit, `to be above ${shown(limit)}`);
    }

    least(limit) {
      return this._compared((value) => value >= limit, `to be at least ${shown(limit)}`);
    }

    below(limit) {
      return this._compared((value) => value < limit, `to be below ${shown(limit)}`);
    }

    most(limit) {
      return this._compared((value) => value <= limit, `to be at most ${shown(limit)}`);
    }

    within(low, high) {
      return this._compared((value) => value >= low && value <= high, `to be within ${low}..${high}`);
    }

    closeTo(target, delta) {
      return this._compared((value) => Math.abs(value - target) <= delta, `to be within ${delta} of ${target}`);
    }

    _compared(holds, what) {
      if (this._flags.length) {
        const size = sizeOf(this._value);
        return this._check(size !== undefined && holds(size), `to have a length ${what}`);
      }
      const value = this._value;
      const orderly = typeof value === "number" || typeof value === "bigint" || value instanceof Date;
      if (!orderly) throw new AssertionError(`expected ${shown(value)} to be a number or a date`);
      return this._check(holds(value), what);
    }

    lengthOf(count) {
      return this._check(sizeOf(this._value) === count, `to have a length of ${shown(count)} but got ${sizeOf(this._value)}`);
    }

    match(pattern) {
      return this._check(this._value !== undefined && new RegExp(pattern).test(this._value), `to match ${pattern}`);
    }

    string(part) {
      return this._check(typeof this._value === "string" && this._value.includes(part), `to contain ${shown(part)}`);
    }

    startWith(part) {
      return this._check(String(this._value).startsWith(part), `to start with ${shown(part)}`);
    }

    endWith(part) {
      return this._check(String(this._value).endsWith(part), `to end with ${shown(part)}`);
    }

    oneOf(list) {
      return this._check(list.some((each) => (this._flags.deep ? same(each, this._value) : each === this._value)), `to be one of ${shown(list)}`);
    }

    instanceof(type) {
      return this._check(this._value instanceof type, `to be an instance of ${type?.name}`);
    }

    satisfy(holds) {
      return this._check(holds(this._value), `to satisfy ${holds}`);
    }

    respondTo(name) {
      return this._check(typeof this._value?.[name] === "function", `to respond to ${shown(name)}`);
    }

    throw(wanted) {
      let thrown = null;
      try {
        this._value();
      } catch (error) {
        thrown = { error };
      }
      let holds = thrown !== null;
      if (holds && typeof wanted === "function") holds = thrown.error instanceof wanted;
      else if (holds && wanted instanceof RegExp) holds = wanted.test(thrown.error?.message);
      else if (holds && typeof wanted === "string") holds = String(thrown.error?.message).includes(wanted);
      return this._check(holds, "to throw");
    }

    jsonSchema(schema) {
      const wrong = core.schemaFault(this._value, schema);
      return this._check(wrong === "", `to match the JSON Schema${wrong ? `: ${wrong}` : ""}`);
    }

    jsonBody(...given) {
      if (!given.length) return this._check(typeof this._value === "object" && this._value !== null, "to be a JSON body");
      if (given.length === 1 && typeof given[0] === "object") return this.eql(given[0]);
      const found = at(this._value, given[0]);
      return given.length === 1
        ? this._check(found.found, `to have ${shown(given[0])}`)
        : this._check(found.found && same(found.value, given[1]), `to have ${shown(given[0])} of ${shown(given[1])}`);
    }
  }

  const define = (name, get) => Object.defineProperty(Assertion.prototype, name, { get, configurable: true });
  const words = ["to", "be", "been", "is", "that", "which", "and", "has", "have", "with", "at", "of", "same", "but", "does", "still", "also"];
  for (const word of words) define(word, function () { return this; });
  define("not", function () { return this._with({ not: !this._flags.not }); });
  for (const flag of ["deep", "nested", "own", "any", "all", "ordered"]) define(flag, function () { return this._with({ [flag]: true }); });

  const states = {
    ok: (value) => Boolean(value),
    true: (value) => value === true,
    false: (value) => value === false,
    null: (value) => value === null,
    undefined: (value) => value === undefined,
    NaN: (value) => Number.isNaN(value),
    exist: (value) => value !== null && value !== undefined,
    finite: (value) => Number.isFinite(value),
    json: (value) => value !== null && typeof value === "object",
    empty: (value) => (typeof value === "object" && value !== null && !Array.isArray(value) && sizeOf(value) === undefined ? Object.keys(value).length : sizeOf(value)) === 0,
  };
  for (const [name, holds] of Object.entries(states)) {
    define(name, function () { return this._check(holds(this._value), name === "exist" ? "to exist" : `to be ${name}`); });
  }

  // Words that are both: `.a("array")` and `.an.array`, `.include(x)` and `.include.keys(...)`, `.length.above(3)`.
  function both(name, method, flags) {
    define(name, function () {
      const chained = this._with(flags);
      const call = (...given) => method.apply(this, given);
      return new Proxy(call, {
        get: (_target, key) => {
          const value = chained[key];
          return typeof value === "function" ? value.bind(chained) : value;
        },
      });
    });
  }
  const { a, include, lengthOf } = Assertion.prototype;
  both("a", a, {});
  both("an", a, {});
  for (const name of ["include", "includes", "contain", "contains"]) both(name, include, { contain: true });
  both("length", lengthOf, { length: true });
  both("lengthOf", lengthOf, { length: true });

  const others = {
    equals: "equal", eq: "equal", eqls: "eql", gt: "above", greaterThan: "above", gte: "least", greaterThanOrEqual: "least",
    lt: "below", lessThan: "below", lte: "most", lessThanOrEqual: "most", matches: "match", key: "keys", throws: "throw",
    Throw: "throw", instanceOf: "instanceof", approximately: "closeTo", satisfies: "satisfy", haveOwnProperty: "property",
    ownProperty: "property", respondsTo: "respondTo", startsWith: "startWith", endsWith: "endWith",
  };
  for (const [name, known] of Object.entries(others)) Assertion.prototype[name] = Assertion.prototype[known];

  const expect = (value, message) => new Assertion(value, message);
  expect.fail = (message = "expect.fail()") => { throw new AssertionError(message); };

  const assert = (holds, message = "expected it to hold") => { if (!holds) throw new AssertionError(message); };
  const forms = {
    equal: (e, given) => { if (e._value != given[0]) e.equal(given[0]); }, // eslint-disable-line eqeqeq
    strictEqual: (e, given) => e.equal(given[0]),
    notEqual: (e, given) => e.not.equal(given[0]),
    notStrictEqual: (e, given) => e.not.equal(given[0]),
    deepEqual: (e, given) => e.eql(given[0]),
    notDeepEqual: (e, given) => e.not.eql(given[0]),
    include: (e, given) => e.include(given[0]),
    property: (e, given) => e.property(given[0]),
    lengthOf: (e, given) => e.lengthOf(given[0]),
    match: (e, given) => e.match(given[0]),
    typeOf: (e, given) => e.a(given[0]),
    isAbove: (e, given) => e.above(given[0]),
    isBelow: (e, given) => e.below(given[0]),
    oneOf: (e, given) => e.oneOf(given[0]),
  };
  for (const [name, run] of Object.entries(forms)) {
    assert[name] = (value, wanted, message) => void run(expect(value, message), [wanted]);
  }
  const single = { isTrue: "true", isFalse: "false", isNull: "null", isUndefined: "undefined", ok: "ok", isOk: "ok", exists: "exist", isEmpty: "empty" };
  for (const [name, word] of Object.entries(single)) assert[name] = (value, message) => void expect(value, message)[word];
  const kinds = { isArray: "array", isObject: "object", isString: "string", isNumber: "number", isBoolean: "boolean", isFunction: "function" };
  for (const [name, kind] of Object.entries(kinds)) assert[name] = (value, message) => void expect(value, message).a(kind);
  assert.isNotNull = (value, message) => void expect(value, message).not.null;
  assert.isDefined = (value, message) => void expect(value, message).not.undefined;
  assert.notOk = assert.isNotOk = (value, message) => void expect(value, message).not.ok;
  assert.fail = expect.fail;

  Object.assign(core, { expect, assert, same, at, Assertion, AssertionError, typeOf });
})(__core);
