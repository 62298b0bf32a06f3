// Postman's names: `pm`. The older ones are in legacy.js.
(function (core) {
  "use strict";

  class List {
    constructor(pairs, write) {
      this.pairs = pairs;
      this.write = write;
    }

    get(name) {
      const wanted = String(name).toLowerCase();
      return this.pairs().find(([each]) => each.toLowerCase() === wanted)?.[1];
    }

    one(name) {
      const value = this.get(name);
      return value === undefined ? undefined : { key: name, value };
    }

    has(name, value) {
      const found = this.get(name);
      return found !== undefined && (value === undefined || found === value);
    }

    all() {
      return this.pairs().map(([key, value]) => ({ key, value }));
    }

    toObject() {
      return Object.fromEntries(this.pairs());
    }

    each(run) {
      this.all().forEach(run);
    }

    map(run) {
      return this.all().map(run);
    }

    filter(run) {
      return this.all().filter(run);
    }

    find(run) {
      return this.all().find(run);
    }

    count() {
      return this.pairs().length;
    }

    add(item) {
      this.write("add", item.key, item.value);
    }

    upsert(item) {
      this.write("set", item.key, item.value);
    }

    remove(name) {
      this.write("remove", typeof name === "string" ? name : name?.key);
    }

    [Symbol.iterator]() {
      return this.all()[Symbol.iterator]();
    }
  }

  function scope(variables, name) {
    return {
      get: (key) => variables.get(name, key),
      set: (key, value) => variables.set(name, key, value),
      unset: (key) => variables.unset(name, key),
      has: (key) => variables.get(name, key) !== undefined,
      clear: () => variables.clear(name),
      toObject: () => ({ ...variables.scopes[name] }),
      toJSON: () => ({ ...variables.scopes[name] }),
      replaceIn: (text) => variables.fill(text),
    };
  }

  function cookiesOf(headers) {
    const found = {};
    for (const [name, value] of headers) {
      if (name.toLowerCase() !== "set-cookie") continue;
      const [pair] = value.split(";");
      const at = pair.indexOf("=");
      if (at > 0) found[pair.slice(0, at).trim()] = pair.slice(at + 1).trim();
    }
    return found;
  }

  // The words that `pm.response.to` and `pm.expect(pm.response).to` have beside those of `expect`.
  class Answer extends core.Assertion {
    _shown() {
      return "the response";
    }

    status(wanted) {
      const { code, status } = this._value;
      return this._check(typeof wanted === "number" ? code === wanted : status === wanted, `to have status ${wanted}, and it is ${code} ${status}`);
    }

    statusCode(wanted) {
      return this.status(Number(wanted));
    }

    statusReason(wanted) {
      return this.status(String(wanted));
    }

    statusCodeClass(wanted) {
      return this._check(Math.floor(this._value.code / 100) === wanted, `to have a status of ${wanted}XX, and it is ${this._value.code}`);
    }

    header(name, ...value) {
      return this._check(this._value.headers.has(name, ...value), `to have the header ${name}${value.length ? ` of ${value[0]}` : ""}`);
    }

    body(...wanted) {
      const text = this._value.text();
      const [first] = wanted;
      const holds = !wanted.length ? text !== "" : first instanceof RegExp ? first.test(text) : core.typeOf(first) === "object" ? core.same(jsonOf(this._value), first) : text === first;
      return this._check(holds, wanted.length ? `to have the body ${core.shownShort(first)}` : "to have a body");
    }

    jsonBody(...wanted) {
      const found = jsonOf(this._value);
      if (!wanted.length) return this._check(found !== undefined, "to have a JSON body");
      if (typeof wanted[0] === "object") return this._check(core.same(found, wanted[0]), "to have that JSON body");
      const { found: has, value } = core.at(found, wanted[0]);
      return this._check(has && (wanted.length < 2 || core.same(value, wanted[1])), `to have ${wanted[0]} in its JSON body`);
    }

    jsonSchema(schema) {
      const wrong = core.schemaFault(this._value.json(), schema);
      return this._check(wrong === "", `to match the JSON Schema${wrong ? `: ${wrong}` : ""}`);
    }
  }

  const STATES = {
    ok: [200, 201], success: [200, 300], info: [100, 200], redirection: [300, 400], clientError: [400, 500], serverError: [500, 600],
    error: [400, 600], accepted: [202, 203], withoutContent: [204, 205], badRequest: [400, 401], unauthorized: [401, 402],
    unauthorised: [401, 402], forbidden: [403, 404], notFound: [404, 405], notAcceptable: [406, 407], rateLimited: [429, 430],
  };
  for (const [name, [from, before]] of Object.entries(STATES)) {
    core.define(name, function () {
      const { code } = this._value;
      return this._check(code >= from && code < before, `to be ${name}, and it is ${code}`);
    }, Answer);
  }
  core.define("json", function () { return this._check(jsonOf(this._value) !== undefined, "to be JSON"); }, Answer);
  core.define("withBody", function () { return this._check(this._value.text() !== "", "to have a body"); }, Answer);
  core.guardMethods(Answer);
  const sums = { responseTime: (answer) => answer.responseTime, responseSize: (answer) => answer.size().total };
  for (const [name, sum] of Object.entries(sums)) {
    core.define(name, function () {
      const figure = new core.Assertion(sum(this._value), this._message, this._flags, this._begun);
      const check = (...wanted) => (wanted.length ? figure.equal(wanted[0]) : figure.a("number"));
      return new Proxy(check, { get: (_target, key) => figure[key] });
    }, Answer);
  }

  // `undefined` where the answer is no JSON.
  function jsonOf(answer) {
    try {
      return answer.json();
    } catch {
      return undefined;
    }
  }

  function response(shared) {
    const given = shared.state.response;
    if (given === null) return undefined;
    const headers = new List(() => given.headers, () => { throw new Error("the answer's headers can't be changed"); });
    const json = () => core.parse(given.text);
    const made = {
      code: given.status,
      status: given.statusText,
      headers,
      responseTime: given.time,
      responseSize: given.size,
      text: () => given.text,
      json,
      reason: () => given.statusText,
      size: () => ({ body: given.size, header: given.headerSize, total: given.size + given.headerSize }),
      cookies: new List(() => Object.entries(cookiesOf(given.headers)), () => {}),
    };
    core.expecting(made, Answer);
    Object.defineProperty(made, "to", { get: () => core.expect(made).to });
    return made;
  }

  // A URL in pieces, which scripts change and turn into text again.
  function address(shared) {
    const { request, variables } = shared;
    const query = () => {
      const [, text = ""] = /\?([^#]*)/.exec(request.url) ?? [];
      return text.split("&").filter(Boolean).map((part) => { const at = part.indexOf("="); return at < 0 ? [part, null] : [part.slice(0, at), part.slice(at + 1)]; });
    };
    const put = (pairs) => {
      const [start] = request.url.split("?");
      const text = pairs.map(([name, value]) => (value === null ? name : `${name}=${value}`)).join("&");
      request.url = text ? `${start}?${text}` : start;
    };
    return {
      toString: () => request.url,
      getHost: () => /^(?:[a-z]+:\/\/)?([^/:?#]*)/i.exec(variables.fill(request.url))[1],
      getPath: () => /^(?:[a-z]+:\/\/)?[^/?#]*([^?#]*)/i.exec(variables.fill(request.url))[1] || "/",
      getQueryString: () => query().map((pair) => pair.filter((part) => part !== null).join("=")).join("&"),
      getRaw: () => request.url,
      update: (url) => void (request.url = String(url)),
      addQueryParams: (given) => put([...query(), ...(typeof given === "string" ? given.split("&").map((part) => part.split("=")) : [].concat(given).map((each) => [each.key, each.value]))]),
      removeQueryParams: (names) => put(query().filter(([name]) => ![].concat(names).includes(name))),
      query: new List(query, (how, key, value) => {
        const others = query().filter(([name]) => name !== key);
        put(how === "remove" ? others : how === "add" ? [...query(), [key, value]] : [...others, [key, value]]);
      }),
    };
  }

  const MODES = { "form-urlencoded": "urlencoded", "multipart-form": "formdata", file: "file", graphql: "graphql" };

  function request(shared) {
    const { request: sent } = shared;
    const headers = new List(() => sent.headers, (how, name, value) => {
      if (how === "remove") sent.deleteHeader(name);
      else if (how === "add") sent.headers.push([String(name), String(value)]);
      else sent.setHeader(name, value);
    });
    const rows = new List(() => sent.body.rows, () => { throw new Error("the rows of a form can't be changed here"); });
    const made = {
      headers,
      url: address(shared),
      name: sent.name,
      addHeader: (item) => headers.add(item),
      upsertHeader: (item) => headers.upsert(item),
      removeHeader: (name) => headers.remove(name),
      getHeaders: () => headers.toObject(),
      body: {
        get mode() { return sent.body.kind === "none" ? undefined : MODES[sent.body.kind] ?? "raw"; },
        get urlencoded() { return sent.body.kind === "form-urlencoded" ? rows : undefined; },
        get formdata() { return sent.body.kind === "multipart-form" ? rows : undefined; },
        isEmpty: () => sent.body.kind === "none" || (sent.body.text === "" && rows.count() === 0),
        get raw() { return sent.body.text; },
        set raw(text) { sent.body = { ...sent.body, changed: true, text: String(text) }; },
        toString: () => sent.body.text,
        update: (body) => void (sent.body = { ...sent.body, changed: true, text: typeof body === "string" ? body : String(body.raw ?? "") }),
      },
    };
    Object.defineProperty(made, "method", { get: () => sent.method, set: (method) => void (sent.method = String(method)) });
    return made;
  }

  function asked(given) {
    if (typeof given === "string") return given;
    const header = given.header ?? given.headers ?? {};
    const headers = Array.isArray(header) ? Object.fromEntries(header.map((each) => [each.key, each.value])) : header;
    let data = given.body;
    if (data && typeof data === "object" && data.mode) {
      if (data.mode === "urlencoded") {
        const rows = Array.isArray(data.urlencoded) ? data.urlencoded : Object.entries(data.urlencoded).map(([key, value]) => ({ key, value }));
        data = rows.map((each) => `${encodeURIComponent(each.key)}=${encodeURIComponent(each.value)}`).join("&");
        headers["Content-Type"] ??= "application/x-www-form-urlencoded";
      } else data = data[data.mode];
    }
    return { url: String(given.url?.raw ?? given.url), method: given.method, headers, data };
  }

  core.postman = (shared) => {
    const { state, variables, send } = shared;
    const made = response(shared);
    const sendRequest = (given, done) =>
      send(asked(given)).then(
        (got) => {
          const text = typeof got.body === "string" ? got.body : core.stringify(got.body);
          const pairs = Object.entries(got.headers);
          const shown = { code: got.status, status: got.statusText, responseTime: got.responseTime, text: () => text, json: () => core.parse(text), headers: new List(() => pairs, () => {}) };
          if (typeof done === "function") done(null, shown);
          return shown;
        },
        (error) => {
          if (typeof done !== "function") throw error;
          done(error, null);
        },
      );
    const next = (name) => void (core.out.next = name === null ? null : String(name));
    const cookies = new List(() => Object.entries(state.response ? cookiesOf(state.response.headers) : {}), () => {});
    const pm = {
      test: core.test,
      expect: core.expect,
      environment: { name: state.environment, ...scope(variables, "environment") },
      globals: scope(variables, "global"),
      collectionVariables: scope(variables, "collection"),
      variables: {
        ...scope(variables, "runtime"),
        get: (name) => variables.find(name),
        has: (name) => variables.find(name) !== undefined,
        toObject: () => variables.all(),
      },
      iterationData: { get: (name) => state.iteration.data[name], has: (name) => Object.hasOwn(state.iteration.data, name), toObject: () => ({ ...state.iteration.data }), toJSON: () => ({ ...state.iteration.data }) },
      info: { eventName: state.phase === "before-request" ? "prerequest" : "test", iteration: state.iteration.index, iterationCount: state.iteration.count, requestName: state.request.name, requestId: state.id },
      request: request(shared),
      response: made,
      cookies,
      sendRequest,
      execution: { setNextRequest: next, skipRequest: () => { core.out.skip = true; throw core.skipped; }, location: [state.request.name] },
      require: core.require,
      visualizer: { set: () => {}, clear: () => {} },
    };
    return { pm, ...core.legacy(shared, pm) };
  };

  // What was needed to build all this is out of a script's reach from here on.
  delete globalThis.__core;
})(__core);
