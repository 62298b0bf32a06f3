// `expect(value).to...`, as scripts written for Chai 4 use it; tests/peers/test_chai.py compares the two.
(function (core) {
  "use strict";

  const { at, same, taken, typeOf } = core;

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
  const sizeOf = (value) => (value instanceof Map || value instanceof Set ? value.size : value?.length);
  const isObject = (value) => value === Object(value);

  // What is awaited, printed or turned into JSON is asked for these, whatever it is.
  const ASKED_OF_ALL = ["then", "catch", "inspect", "toJSON"];
  const NEAR = 4;

  // A word that is not there would assert nothing, and pass: it throws, as in Chai.
  function guarded(target, complain) {
    return new Proxy(target, {
      get(it, key, receiver) {
        if (typeof key === "string" && !(key in it) && !ASKED_OF_ALL.includes(key)) throw new Error(complain(key));
        return Reflect.get(it, key, receiver);
      },
    });
  }

  function unknownWord(kind, key) {
    let near = null;
    let least = NEAR;
    for (let words = kind.prototype; words !== Object.prototype; words = Object.getPrototypeOf(words)) {
      for (const word of Object.getOwnPropertyNames(words)) {
        const far = word.startsWith("_") || word === "constructor" ? NEAR : core.distance(key, word, least);
        if (far < least) [near, least] = [word, far];
      }
    }
    return `Invalid Chai property: ${key}${near === null ? "" : `. Did you mean "${near}"?`}`;
  }

  const guardedMethod = (name, method) =>
    guarded(method, (key) => `Invalid Chai property: ${name}.${key}. See docs for proper usage of "${name}".`);

  // Those that were begun: whoever forgets the last word is told at the end.
  const unchecked = new Set();

  class Assertion {
    constructor(value, message = "", flags = {}, begun = null) {
      this._value = value;
      this._message = message;
      this._flags = flags;
      this._begun = begun;
      return guarded(this, (key) => unknownWord(this.constructor, key));
    }

    get _obj() {
      return this._value;
    }

    _with(flags) {
      return new this.constructor(this._value, this._message, { ...this._flags, ...flags }, this._begun);
    }

    _on(value) {
      return new this.constructor(value, this._message, this._flags, this._begun);
    }

    _refuse(reason) {
      unchecked.delete(this._begun);
      throw new AssertionError(`${this._message ? `${this._message}: ` : ""}${reason}`);
    }

    _check(holds, what) {
      unchecked.delete(this._begun);
      if (Boolean(holds) === Boolean(this._flags.not)) this._refuse(`expected ${this._shown()} ${this._flags.not ? "not " : ""}${what}`);
      return this;
    }

    // What has to be so before anything can be said of it, with `not` as without.
    _needs(holds, what) {
      if (!holds) this._refuse(`expected ${this._shown()} ${what}`);
    }

    _shown() {
      return shown(this._value);
    }

    _alike() {
      return this._flags.deep ? (one, other) => same(one, other) : (one, other) => one === other;
    }

    equal(other) {
      if (this._flags.deep) return this.eql(other);
      return this._check(this._value === other, `to equal ${shown(other)}`);
    }

    eql(other) {
      return this._check(same(this._value, other), `to deeply equal ${shown(other)}`);
    }

    a(type) {
      const wanted = String(type).toLowerCase();
      return this._check(typeOf(this._value) === wanted, `to be ${/^[aeiou]/.test(wanted) ? "an" : "a"} ${type}`);
    }

    include(part) {
      const value = this._value;
      const alike = this._flags.deep ? (one, other) => same(one, other) : (one, other) => one === other || (one !== one && other !== other);
      const what = `to ${this._flags.deep ? "deeply " : ""}include ${shown(part)}`;
      const type = typeOf(value);
      if (type === "string") return this._check(value.indexOf(part) !== -1, what);
      if (type === "array" && !this._flags.deep) return this._check(value.indexOf(part) !== -1, what);
      if (type === "array" || type === "map" || type === "set") return this._check([...value.values()].some((each) => alike(each, part)), what);
      if (type === "weakset") return this._check(value.has(part), what);
      if (!isObject(part)) this._refuse(`what is ${type} can't include ${shown(part)}: use a text, a list, a map, a set or an object`);
      const keys = Object.keys(part);
      if (!keys.length) return this; // nothing was asked: it holds, as in Chai, and is told as what checks nothing
      this._needs(value !== null && value !== undefined, "to be an object");
      return this._check(keys.every((key) => this._has(key).found && this._alike()(this._has(key).value, part[key])), what);
    }

    _has(name) {
      const value = this._value;
      if (this._flags.nested) return at(value, name);
      const found = this._flags.own ? Object.hasOwn(Object(value), name) : name in Object(value);
      return { found, value: value[name] };
    }

    property(name, ...wanted) {
      const { own, nested, not } = this._flags;
      if (own && nested) this._refuse('The "nested" and "own" flags cannot be combined.');
      if (!(nested ? ["string"] : ["string", "number", "symbol"]).includes(typeof name)) this._refuse(`a property is named by a text, not by ${shown(name)}`);
      this._needs(this._value !== null && this._value !== undefined, `to have ${shown(name)}`);
      const { found, value } = this._has(name);
      if (!not || !wanted.length) this._check(found, `to have property ${shown(name)}`);
      if (wanted.length) this._check(found && this._alike()(value, wanted[0]), `to have property ${shown(name)} of ${shown(wanted[0])}`);
      return this._on(value);
    }

    ownProperty(...given) {
      return this._with({ own: true }).property(...given);
    }

    ownPropertyDescriptor(name, wanted) {
      const found = Object.getOwnPropertyDescriptor(Object(this._value), name);
      const given = found && typeof wanted === "object" && wanted !== null;
      this._check(given ? same(wanted, found) : found, `to have an own property descriptor for ${shown(name)}`);
      return this._on(found);
    }

    keys(...names) {
      const value = this._value;
      const keyed = value instanceof Map || value instanceof Set;
      const [first] = names;
      this._needs(value !== null && value !== undefined, "to have keys");
      if (!keyed && names.length > 1 && ["array", "object"].includes(typeOf(first))) this._refuse("keys are one list, one object, or some texts");
      let wanted = Array.isArray(first) ? first : !keyed && typeOf(first) === "object" ? Object.keys(first) : names;
      if (!keyed) wanted = wanted.map((name) => (typeof name === "symbol" ? name : String(name)));
      if (!wanted.length) this._refuse("keys required");
      const has = keyed ? [...value.keys()] : [...Object.keys(value), ...Object.getOwnPropertySymbols(value)];
      const alike = this._alike();
      const among = (name) => has.some((each) => alike(each, name));
      const holds = this._flags.any ? wanted.some(among) : wanted.every(among) && (this._flags.contain || has.length === wanted.length);
      return this._check(holds, `to have keys ${shown(wanted)}`);
    }

    members(list) {
      this._needs(Array.isArray(this._value), "to be an array");
      if (!Array.isArray(list)) this._refuse(`members are a list, not ${shown(list)}`);
      const alike = this._alike();
      const { contain, ordered } = this._flags;
      const enough = contain || this._value.length === list.length;
      const holds = ordered
        ? list.every((each, place) => alike(each, this._value[place]))
        : contain ? list.every((each) => this._value.some((other) => alike(each, other))) : taken(list, this._value, alike);
      return this._check(enough && holds, `to have ${ordered ? "ordered " : ""}members ${shown(list)}`);
    }

    above(limit) {
      return this._compared([limit], (value) => value > limit, `to be above ${shown(limit)}`);
    }

    least(limit) {
      return this._compared([limit], (value) => value >= limit, `to be at least ${shown(limit)}`);
    }

    below(limit) {
      return this._compared([limit], (value) => value < limit, `to be below ${shown(limit)}`);
    }

    most(limit) {
      return this._compared([limit], (value) => value <= limit, `to be at most ${shown(limit)}`);
    }

    within(low, high) {
      return this._compared([low, high], (value) => value >= low && value <= high, `to be within ${shown(low)}..${shown(high)}`);
    }

    _compared(limits, holds, what) {
      const type = this._flags.length ? "number" : typeOf(this._value);
      this._needs(type === "number" || type === "date" || type === "bigint", "to be a number or a date");
      const kinds = type === "bigint" ? ["bigint", "number"] : [type];
      for (const limit of limits) if (!kinds.includes(typeOf(limit))) this._refuse(`it can't be compared with ${shown(limit)}, which is no ${type}`);
      if (!this._flags.length) return this._check(holds(this._value), what);
      return this._check(holds(this._size()), `to have a length ${what}`);
    }

    _size() {
      const size = sizeOf(this._value);
      this._needs(size !== undefined, "to have a length");
      return size;
    }

    lengthOf(count) {
      const size = this._size();
      return this._check(size == count, `to have a length of ${shown(count)} but got ${shown(size)}`); // eslint-disable-line eqeqeq
    }

    closeTo(target, delta) {
      this._needs(typeOf(this._value) === "number", "to be a number");
      if (typeof target !== "number" || typeof delta !== "number") this._refuse("how close has to be said with two numbers");
      return this._check(Math.abs(this._value - target) <= delta, `to be within ${delta} of ${target}`);
    }

    match(pattern) {
      return this._check((typeof pattern === "string" ? new RegExp(pattern) : pattern).exec(this._value), `to match ${pattern}`);
    }

    string(part) {
      this._needs(typeof this._value === "string", "to be a string");
      return this._check(this._value.includes(part), `to contain ${shown(part)}`);
    }

    startWith(part) {
      return this._check(String(this._value).startsWith(part), `to start with ${shown(part)}`);
    }

    endWith(part) {
      return this._check(String(this._value).endsWith(part), `to end with ${shown(part)}`);
    }

    oneOf(list) {
      if (!Array.isArray(list)) this._refuse(`it can be one of a list, not of ${shown(list)}`);
      if (this._flags.contain) return this._check(list.some((each) => this._value.indexOf(each) > -1), `to contain one of ${shown(list)}`);
      return this._check(list.some((each) => this._alike()(each, this._value)), `to be one of ${shown(list)}`);
    }

    instanceof(type) {
      if (typeof type !== "function") this._refuse(`an instance is of a class, not of ${shown(type)}`);
      return this._check(this._value instanceof type, `to be an instance of ${type.name}`);
    }

    satisfy(holds) {
      return this._check(holds(this._value), `to satisfy ${holds}`);
    }

    respondTo(name) {
      const asked = typeof this._value === "function" && !this._flags.itself ? this._value.prototype : this._value;
      return this._check(typeof asked[name] === "function", `to respond to ${shown(name)}`);
    }

    throw(...wanted) {
      this._needs(typeof this._value === "function", "to be a function");
      const isMessage = typeof wanted[0] === "string" || wanted[0] instanceof RegExp;
      const [like, message] = isMessage ? [undefined, wanted[0]] : wanted;
      let thrown = null;
      try {
        this._value();
      } catch (error) {
        thrown = { error };
      }
      const of = (error) =>
        (!like || (!(like instanceof Error) ? error instanceof like : this._flags.not ? error instanceof like.constructor : error === like)) &&
        (message === undefined || message === null ||
          (message instanceof RegExp ? message.test(error?.message ?? error) : String(error?.message ?? error).includes(message)));
      const named = like instanceof Error ? String(like) : like?.name ?? "an error";
      const what = `to throw ${named}${message === undefined || message === null ? "" : ` saying ${shown(message)}`}`;
      this._check(thrown !== null && of(thrown.error), thrown ? `${what}, and it threw ${thrown.error}` : what);
      return this._on(thrown?.error);
    }

    change(subject, name) {
      return this._changed("change", subject, name, (before, after) => before !== after);
    }

    increase(subject, name) {
      return this._changed("increase", subject, name, (before, after) => after > before);
    }

    decrease(subject, name) {
      return this._changed("decrease", subject, name, (before, after) => after < before);
    }

    _changed(word, subject, name, holds) {
      this._needs(typeof this._value === "function", "to be a function");
      const read = name ? () => subject[name] : subject;
      if (typeof read !== "function") this._refuse("what changes is a function, or an object and a name");
      const before = read();
      if (word !== "change" && typeof before !== "number") this._refuse(`expected ${shown(before)} to be a number`);
      this._value();
      const after = read();
      this._check(holds(before, after), `to ${word} ${name ?? shown(before)}, which is ${shown(after)} now`);
      return this._with({ by: { word, delta: word === "decrease" ? before - after : after - before } });
    }

    by(delta) {
      const { word, delta: made } = this._flags.by ?? {};
      const holds = word === "change" ? Math.abs(made) === Math.abs(delta) : made === Math.abs(delta);
      return this._check(holds, `to ${word} by ${shown(delta)}, and it was ${shown(made)}`);
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

    get empty() {
      const type = typeOf(this._value);
      const counted = type === "array" || type === "string" || type === "map" || type === "set";
      if (type === "function" || (!counted && !isObject(this._value))) this._refuse(`.empty was passed ${shown(this._value)}, which holds nothing`);
      return this._check((counted ? sizeOf(this._value) : Object.keys(this._value).length) === 0, "to be empty");
    }
  }

  const define = (name, get, on = Assertion) => Object.defineProperty(on.prototype, name, { get, configurable: true });
  const words = ["to", "be", "been", "is", "that", "which", "and", "has", "have", "with", "at", "of", "same", "but", "does", "still", "also"];
  for (const word of words) define(word, function () { return this; });
  const flags = { not: { not: true }, any: { any: true, all: false }, all: { all: true, any: false } };
  for (const flag of ["deep", "nested", "own", "ordered", "itself"]) flags[flag] = { [flag]: true };
  for (const [name, given] of Object.entries(flags)) define(name, function () { return this._with(given); });

  const states = {
    ok: (value) => Boolean(value),
    true: (value) => value === true,
    false: (value) => value === false,
    null: (value) => value === null,
    undefined: (value) => value === undefined,
    NaN: (value) => Number.isNaN(value),
    exist: (value) => value !== null && value !== undefined,
    finite: (value) => Number.isFinite(value),
    arguments: (value) => typeOf(value) === "arguments",
    extensible: (value) => Object.isExtensible(value),
    sealed: (value) => Object.isSealed(value),
    frozen: (value) => Object.isFrozen(value),
    json: (value) => ["array", "object"].includes(typeOf(value)),
  };
  for (const [name, holds] of Object.entries(states)) {
    define(name, function () { return this._check(holds(this._value), name === "exist" ? "to exist" : `to be ${name}`); });
  }
  for (const [name, known] of [["exists", "exist"], ["Arguments", "arguments"]]) define(name, function () { return this[known]; });

  // Words that are both: `.a("array")` and `.an.array`, `.include(x)` and `.include.keys(...)`, `.length.above(3)`.
  function both(name, method, given, on = Assertion) {
    define(name, function () {
      const chained = this._with(given);
      const call = (...values) => method.apply(chained, values);
      return new Proxy(call, {
        get: (_target, key) => {
          const value = chained[key];
          return typeof value === "function" ? value.bind(chained) : value;
        },
      });
    }, on);
  }

  const others = {
    equals: "equal", eq: "equal", eqls: "eql", gt: "above", greaterThan: "above", gte: "least", greaterThanOrEqual: "least",
    lt: "below", lessThan: "below", lte: "most", lessThanOrEqual: "most", matches: "match", key: "keys", throws: "throw",
    Throw: "throw", instanceOf: "instanceof", approximately: "closeTo", satisfies: "satisfy", haveOwnProperty: "ownProperty",
    haveOwnPropertyDescriptor: "ownPropertyDescriptor", respondsTo: "respondTo", startsWith: "startWith", endsWith: "endWith",
    changes: "change", increases: "increase", decreases: "decrease",
  };
  const { a, include, lengthOf } = Assertion.prototype;
  for (const [name, known] of Object.entries(others)) Assertion.prototype[name] = Assertion.prototype[known];
  guardMethods(Assertion);
  for (const name of ["a", "an"]) both(name, a, {});
  for (const name of ["include", "includes", "contain", "contains"]) both(name, include, { contain: true });
  for (const name of ["length", "lengthOf"]) both(name, lengthOf, { length: true });

  function guardMethods(kind) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(kind.prototype))) {
      if (typeof value === "function" && name !== "constructor" && !name.startsWith("_")) kind.prototype[name] = guardedMethod(name, value);
    }
  }

  // What has words of its own, such as the answer in `pm`, says by `expecting` which.
  const kinds = new WeakMap();

  function expect(value, message) {
    const begun = { test: core.runningTest(), value };
    unchecked.add(begun);
    return new (kinds.get(Object(value)) ?? Assertion)(value, message, {}, begun);
  }
  expect.fail = (...given) => { throw new AssertionError(given.length > 1 ? given[2] ?? "expect.fail()" : given[0] ?? "expect.fail()"); };

  // What failed says why; only what passed without a check looks like more than it is.
  core.tellUnchecked = () => {
    for (const { test, value } of core.out.error === null ? unchecked : []) {
      if (test !== null && !test.passed) continue;
      const where = test === null ? "" : ` in the test ${core.stringify(test.name)}`;
      core.console.warn(`expect(${shown(value)})${where} checks nothing: say what it has to be, as in .to.equal(1)`);
    }
    unchecked.clear();
  };
  const expecting = (value, kind) => void kinds.set(value, kind);
  Object.assign(core, { expect, expecting, both, define, guardMethods, shownShort: shown, Assertion, AssertionError });
})(__core);
