// Postman's older names: `postman`, `tests`, `responseBody` and their kin, and the methods that it gave to
// texts, numbers, lists and functions. Old collections are full of them.
(function (core) {
  "use strict";

  const words = (text) => String(text).replace(/([a-z\d])([A-Z])/g, "$1 $2").split(/[\s_-]+/).filter(Boolean);
  const fits = (wanted) => (typeof wanted === "function" ? wanted : wanted instanceof RegExp ? (each) => wanted.test(each) : (each) => core.same(each, wanted));
  const ordinal = (number) => (number % 100 > 10 && number % 100 < 14 ? "th" : ["th", "st", "nd", "rd"][number % 10] ?? "th");

  const METHODS = [
    [String.prototype, {
      has(part) { return part instanceof RegExp ? part.test(this) : this.includes(part); },
      camelize(upper = true) { return words(this).map((word, at) => (at || upper ? word[0].toUpperCase() : word[0].toLowerCase()) + word.slice(1).toLowerCase()).join(""); },
      capitalize() { return this.charAt(0).toUpperCase() + this.slice(1).toLowerCase(); },
      dasherize() { return words(this).join("-").toLowerCase(); },
      underscore() { return words(this).join("_").toLowerCase(); },
      spacify() { return words(this).join(" ").toLowerCase(); },
      shift(by) { return Array.from(this, (char) => String.fromCodePoint(char.codePointAt(0) + by)).join(""); },
      isBlank() { return this.trim() === ""; },
      first(count = 1) { return this.slice(0, count); },
      last(count = 1) { return this.slice(-count); },
      reverse() { return [...this].reverse().join(""); },
    }],
    [Array.prototype, {
      any(wanted) { return this.some(fits(wanted)); },
      none(wanted) { return !this.some(fits(wanted)); },
      all(wanted) { return this.every(fits(wanted)); },
      count(wanted) { return wanted === undefined ? this.length : this.filter(fits(wanted)).length; },
      sum() { return this.reduce((one, other) => one + other, 0); },
      average() { return this.length ? this.sum() / this.length : 0; },
      first(count) { return count === undefined ? this[0] : this.slice(0, count); },
      last(count) { return count === undefined ? this[this.length - 1] : this.slice(-count); },
      unique() { return this.filter((each, at) => this.findIndex(fits(each)) === at); },
      isEmpty() { return this.length === 0; },
    }],
    [Number.prototype, {
      hex(pad = 1) { return this.toString(16).padStart(pad, "0"); },
      isEven() { return this % 2 === 0; },
      isOdd() { return Math.abs(this % 2) === 1; },
      isInteger() { return Number.isInteger(Number(this)); },
      ordinalize() { return `${this}${ordinal(Math.abs(this))}`; },
      format(place, thousands = ",", point = ".") {
        const [whole, part] = (place === undefined ? String(this) : this.toFixed(place)).split(".");
        return whole.replace(/\B(?=(\d{3})+$)/g, thousands) + (part === undefined ? "" : point + part);
      },
    }],
    [Function.prototype, {
      once() {
        const run = this;
        let done = false;
        let result;
        return function (...given) {
          if (!done) {
            done = true;
            result = run.apply(this, given);
          }
          return result;
        };
      },
    }],
  ];

  function extend() {
    for (const [prototype, methods] of METHODS) {
      for (const [name, value] of Object.entries(methods)) {
        if (!(name in prototype)) Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
      }
    }
  }

  // A name that comes again has a list of its values.
  function fields(pairs) {
    const found = {};
    for (const [name, value] of pairs) found[name] = Object.hasOwn(found, name) ? [].concat(found[name], value) : value;
    return found;
  }

  function sentData(body) {
    if (body.kind === "none") return {};
    return ["form-urlencoded", "multipart-form"].includes(body.kind) ? fields(body.rows) : body.text;
  }

  // The older functions make text of all that is not 0, NaN or nothing.
  const asText = (value) => (value === false || value ? String(value) : value);

  core.legacy = (shared, pm) => {
    extend();
    const { state, variables } = shared;
    const given = state.response;
    const environment = { ...variables.scopes.environment };
    const globals = { ...variables.scopes.global };
    const kept = (held, scope) => ({
      set: (name, value) => { held[name] = asText(value); scope.set(name, held[name]); },
      clear: (name) => { delete held[name]; scope.unset(name); },
      clearAll: () => { for (const name of Object.keys(held)) delete held[name]; scope.clear(); },
    });
    const inEnvironment = kept(environment, pm.environment);
    const inGlobals = kept(globals, pm.globals);
    const tests = {};
    core.legacyTests = tests;
    return {
      postman: {
        setNextRequest: pm.execution.setNextRequest,
        getEnvironmentVariable: pm.environment.get,
        setEnvironmentVariable: inEnvironment.set,
        clearEnvironmentVariable: inEnvironment.clear,
        clearEnvironmentVariables: inEnvironment.clearAll,
        getGlobalVariable: pm.globals.get,
        setGlobalVariable: inGlobals.set,
        clearGlobalVariable: inGlobals.clear,
        clearGlobalVariables: inGlobals.clearAll,
        getResponseHeader: (name) => pm.response?.headers.get(name),
        getResponseCookie: (name) => pm.cookies.one(name),
      },
      tests,
      environment,
      globals,
      data: { ...state.iteration.data },
      iteration: state.iteration.index,
      request: {
        name: state.request.name,
        method: state.request.method,
        url: state.request.url,
        headers: Object.fromEntries(state.request.headers),
        data: sentData(state.request.body),
      },
      responseBody: given?.text,
      responseCode: given && { code: given.status, name: given.statusText, detail: "" },
      responseHeaders: given && Object.fromEntries(given.headers),
      responseTime: given?.time,
      responseCookies: pm.cookies.all(),
    };
  };

  // `tests["..."] = ...` counts at the end of a script, as it then stands.
  core.countLegacyTests = () => {
    for (const [name, holds] of Object.entries(core.legacyTests)) {
      core.out.tests.push({ name, passed: Boolean(holds), message: holds ? "" : `expected ${core.shown(holds, 1)} to be truthy` });
    }
  };
})(__core);
