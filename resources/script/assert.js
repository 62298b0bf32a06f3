// `assert.equal(...)` and its kin, as Chai 4 has them: each says in one call what `expect` says in words.
(function (core) {
  "use strict";

  const { AssertionError, expect } = core;
  const assert = (holds, message = "expected it to hold") => { if (!holds) throw new AssertionError(message); };

  // The words of `expect`, how many values they take, and what it is called with `not`.
  const FORMS = [
    ["strictEqual", "equal", 1, "notStrictEqual"],
    ["deepEqual", "eql", 1, "notDeepEqual"],
    ["deepStrictEqual", "eql", 1],
    ["isAbove", "above", 1],
    ["isAtLeast", "least", 1],
    ["isBelow", "below", 1],
    ["isAtMost", "most", 1],
    ["typeOf", "a", 1, "notTypeOf"],
    ["instanceOf", "instanceof", 1, "notInstanceOf"],
    ["match", "match", 1, "notMatch"],
    ["lengthOf", "lengthOf", 1],
    ["oneOf", "oneOf", 1],
    ["closeTo", "closeTo", 2],
    ["approximately", "closeTo", 2],
    ["sameMembers", "members", 1, "notSameMembers"],
    ["sameDeepMembers", "deep.members", 1, "notSameDeepMembers"],
    ["sameOrderedMembers", "ordered.members", 1, "notSameOrderedMembers"],
    ["sameDeepOrderedMembers", "deep.ordered.members", 1, "notSameDeepOrderedMembers"],
    ["includeMembers", "include.members", 1, "notIncludeMembers"],
    ["includeDeepMembers", "include.deep.members", 1, "notIncludeDeepMembers"],
    ["includeOrderedMembers", "include.ordered.members", 1, "notIncludeOrderedMembers"],
    ["includeDeepOrderedMembers", "include.deep.ordered.members", 1, "notIncludeDeepOrderedMembers"],
    ["hasAnyKeys", "any.keys", 1, "doesNotHaveAnyKeys"],
    ["hasAllKeys", "all.keys", 1, "doesNotHaveAllKeys"],
    ["containsAllKeys", "contain.all.keys", 1],
    ["hasAnyDeepKeys", "any.deep.keys", 1, "doesNotHaveAnyDeepKeys"],
    ["hasAllDeepKeys", "all.deep.keys", 1, "doesNotHaveAllDeepKeys"],
    ["containsAllDeepKeys", "contain.all.deep.keys", 1],
    ["isOk", "ok", 0, "isNotOk"],
    ["ok", "ok", 0, "notOk"],
    ["isTrue", "true", 0, "isNotTrue"],
    ["isFalse", "false", 0, "isNotFalse"],
    ["isNull", "null", 0, "isNotNull"],
    ["isNaN", "NaN", 0, "isNotNaN"],
    ["exists", "exist", 0, "notExists"],
    ["isUndefined", "undefined", 0, "isDefined"],
    ["isFinite", "finite", 0],
    ["isEmpty", "empty", 0, "isNotEmpty"],
    ["empty", "empty", 0, "notEmpty"],
    ["isExtensible", "extensible", 0, "isNotExtensible"],
    ["extensible", "extensible", 0, "notExtensible"],
    ["isSealed", "sealed", 0, "isNotSealed"],
    ["sealed", "sealed", 0, "notSealed"],
    ["isFrozen", "frozen", 0, "isNotFrozen"],
    ["frozen", "frozen", 0, "notFrozen"],
  ];
  for (const [prefix, words] of [["", ""], ["deep", "deep."], ["nested", "nested."], ["deepNested", "deep.nested."], ["own", "own."], ["deepOwn", "deep.own."]]) {
    const capital = (name) => name[0].toUpperCase() + name.slice(1);
    const named = (name) => (prefix ? prefix + capital(name) : name);
    FORMS.push([named("include"), `${words}include`, 1, `not${capital(named("include"))}`]);
    if (!prefix.startsWith("deep")) FORMS.push([named("property"), `${words}property`, 1, `not${capital(named("property"))}`]);
    FORMS.push([named("propertyVal"), `${words}property`, 2, `not${capital(named("propertyVal"))}`]);
  }
  FORMS.push(["deepNestedProperty", "deep.nested.property", 1, "notDeepNestedProperty"]);

  for (const [name, words, count, negated] of FORMS) {
    const form = (path) => (value, ...given) => {
      const steps = path.split(".");
      const last = steps.pop();
      const said = steps.reduce((words, step) => words[step], expect(value, given[count]));
      if (count) said[last](...given.slice(0, count));
      else void said[last];
    };
    assert[name] = form(words);
    if (negated) assert[negated] = form(`not.${words}`);
  }

  const kinds = ["Array", "Object", "String", "Number", "Boolean", "Function"];
  for (const kind of kinds) {
    assert[`is${kind}`] = (value, message) => void expect(value, message).a(kind);
    assert[`isNot${kind}`] = (value, message) => void expect(value, message).not.a(kind);
  }

  const told = (message, text) => (message ? `${message}: ${text}` : text);
  const loosely = (wanted, word) => (one, other, message) => {
    // eslint-disable-next-line eqeqeq
    if ((one == other) !== wanted) throw new AssertionError(told(message, `expected ${core.shownShort(one)} ${word} ${core.shownShort(other)}`));
  };
  assert.equal = loosely(true, "to equal");
  assert.notEqual = loosely(false, "to not equal");
  assert.throws = assert.throw = assert.Throw = (run, ...wanted) => expect(run).throw(...wanted)._obj;
  assert.doesNotThrow = (run, ...wanted) => void expect(run).not.throw(...wanted);
  assert.fail = expect.fail;

  core.assert = assert;
})(__core);
