// What every script finds: console, timers, tests, and the way to ask the program for something.
//
// Nothing of the program is in here. A script runs in an engine that has no files, no network and no
// processes; what it may ask for is a message, put on a list that the program reads between two steps.
(function (global) {
  "use strict";

  const stringify = JSON.stringify;
  const parse = JSON.parse;
  const OUTPUT_CHARACTERS = 500000;
  const AsyncFunction = Object.getPrototypeOf(async function () {}).constructor;

  const calls = [];
  const waiting = new Map();
  const out = { console: [], tests: [], changes: [], error: null };
  let printed = 0;
  let lastId = 0;
  let pending = 0;

  function ask(name, argument) {
    return new Promise((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      calls.push({ id: lastId, name, argument });
    });
  }

  function shown(value, depth = 0) {
    if (typeof value === "string") return depth ? stringify(value) : value;
    if (typeof value === "function") return `[function ${value.name}]`;
    if (value instanceof Error) return String(value);
    if (value === undefined || typeof value === "symbol" || typeof value === "bigint") return String(value);
    try {
      return stringify(value, null, depth ? undefined : 2) ?? String(value);
    } catch {
      return Object.prototype.toString.call(value);
    }
  }

  function print(level, values) {
    if (printed > OUTPUT_CHARACTERS) return;
    let text = values.map((value) => shown(value)).join(" ");
    printed += text.length + 1;
    if (printed > OUTPUT_CHARACTERS) text = `${text.slice(0, 1000)} … (no more is kept)`;
    out.console.push([level, text]);
  }

  const console = {};
  for (const level of ["log", "info", "warn", "error", "debug", "trace"]) {
    console[level] = (...values) => print(level, values);
  }
  console.table = console.dir = console.log;
  console.assert = (holds, ...values) => holds || print("error", ["Assertion failed:", ...values]);
  console.clear = () => {};

  // Timers. Waiting is the program's: an engine has no clock of its own.
  const stopped = new Set();
  let lastTimer = 0;

  function startTimer(run, ms, again) {
    lastTimer += 1;
    const id = lastTimer;
    const tick = () => {
      pending += 1;
      ask("sleep", Math.max(0, Number(ms) || 0)).then(() => {
        pending -= 1;
        if (stopped.has(id)) return;
        guarded(run);
        if (again) tick();
      });
    };
    tick();
    return id;
  }

  function guarded(run) {
    try {
      const result = run();
      if (result && typeof result.then === "function") result.then(undefined, fail);
    } catch (error) {
      fail(error);
    }
  }

  function fail(error) {
    if (out.error === null) out.error = described(error);
  }

  function described(error) {
    if (!(error instanceof Error)) return { message: shown(error), line: 0 };
    const place = /\bscript:(\d+):\d+/.exec(error.stack || "");
    return { message: `${error.name}: ${error.message}`, line: place ? Math.max(1, Number(place[1]) - 2) : 0 };
  }

  // Tests: a title and a function that throws where something does not hold.
  const running = [];
  let current = null; // the test that runs, as long as it does not wait

  function test(title, check) {
    const result = { name: String(title), passed: false, message: "not finished" };
    const around = current;
    current = result;
    try {
      return tested(result, check);
    } finally {
      current = around;
    }
  }

  function tested(result, check) {
    out.tests.push(result);
    const passed = () => Object.assign(result, { passed: true, message: "" });
    const failed = (error) => Object.assign(result, { passed: false, message: reason(error) });
    try {
      if (typeof check !== "function") throw new TypeError("a test takes a title and a function");
      if (check.length) {
        running.push(new Promise((resolve) => check((error) => resolve(error ? failed(error) : passed()))));
        return;
      }
      const value = check();
      if (value && typeof value.then === "function") {
        const done = value.then(passed, failed);
        running.push(done);
        return done;
      }
      passed();
    } catch (error) {
      failed(error);
    }
  }

  function reason(error) {
    if (!(error instanceof Error)) return shown(error);
    return error.name === "AssertionError" ? error.message : `${error.name}: ${error.message}`;
  }
  test.skip = (title) => out.tests.push({ name: String(title), passed: false, skipped: true, message: "" });

  // One thing was set, or (value undefined) taken away, in one scope.
  function change(scope, name, value) {
    const text = value === undefined ? null : typeof value === "string" ? value : stringify(value) ?? String(value);
    out.changes.push([scope, String(name), text, text !== null && typeof value !== "string"]);
    return text;
  }

  const skipped = Symbol("the request is skipped");
  const core = { ask, test, runningTest: () => current, change, console, out, skipped, parse, stringify, shown, running };

  // The program's side.
  const driver = {
    begin(text, code) {
      const state = parse(text);
      const names = core.provide(state);
      let main;
      try {
        // In a block of its own a script may call its values what it likes, such as `const data = res.body`.
        main = new AsyncFunction(...Object.keys(names), `{${code}\n}\n//# sourceURL=script`);
      } catch (error) {
        fail(error);
        return;
      }
      pending += 1;
      const ended = () => (pending -= 1);
      main(...Object.values(names)).then(
        () => Promise.all(running).then(ended, ended),
        (error) => {
          if (error !== skipped) fail(error);
          ended();
        },
      );
    },
    evaluate(text, expression) {
      const names = core.provide(parse(text));
      const value = new Function(...Object.keys(names), `return (${expression}\n)`)(...Object.values(names));
      return stringify(value === undefined ? { undefined: true } : { value });
    },
    calls() {
      return stringify({ calls: calls.splice(0), pending });
    },
    settle(text) {
      const { id, error, value } = parse(text);
      const waiter = waiting.get(id);
      waiting.delete(id);
      if (error === undefined || error === null) waiter.resolve(value);
      else waiter.reject(new Error(error));
    },
    outcome() {
      core.finish();
      return stringify(out);
    },
  };

  Object.assign(global, {
    setTimeout: (run, ms, ...rest) => startTimer(() => run(...rest), ms, false),
    setInterval: (run, ms, ...rest) => startTimer(() => run(...rest), ms, true),
    setImmediate: (run, ...rest) => startTimer(() => run(...rest), 0, false),
    clearTimeout: (id) => stopped.add(id),
    clearInterval: (id) => stopped.add(id),
    console,
  });
  Object.defineProperty(global, "__core", { value: core, configurable: true });
  Object.defineProperty(global, "__driver", { value: driver, writable: false, configurable: false });
})(globalThis);
