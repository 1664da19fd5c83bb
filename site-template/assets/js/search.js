"use strict";

/* The search box: in the page, or in a dialog where the page has none. Engine and index are loaded at its first use. */
(() => {
  const form = document.querySelector("form.search");
  if (!form) {
    return;
  }
  const PAUSE = 90;
  const SLOW = 500;
  const MOST_ROWS = 12;
  const LONG = 4000;
  const LONGEST_LINK = 2000;
  const FIELDS = ["kind", "service", "tag"];

  const dialog = form.closest("dialog");
  const whole = "whole" in form.dataset;
  const root = form.dataset.root;
  const area = form.querySelector(".search-text");
  const status = form.querySelector(".search-status");
  const otherwise = form.querySelector(".search-else");
  const facets = form.querySelector(".facets");
  const results = form.querySelector(".results");
  const narrowed = { kind: "", service: "", tag: "" };

  /* Loading: script elements, because a page opened from a folder may read no file in any other way. */

  const loads = new Map();
  const early = [];
  let session = null;
  let lost = false;

  window.handrailShard = (name, payload) => (session ? session.add(name, payload) : early.push([name, payload]));

  function load(path) {
    if (!loads.has(path)) {
      loads.set(path, new Promise((done) => {
        const script = document.createElement("script");
        script.src = root + path;
        script.addEventListener("load", () => done(true));
        script.addEventListener("error", () => done(false));
        document.head.append(script);
      }));
    }
    return loads.get(path);
  }

  async function loadShard(name) {
    const there = await load(session.file(name));
    lost = lost || !there;
    session.missing(name);
  }

  async function start() {
    await Promise.all(["assets/js/engine.js", "assets/js/results.js", "search/index.js"].map(load));
    if (!session && typeof handrailEngine === "function" && handrail.results) {
      session = handrailEngine();
      early.forEach(([name, payload]) => session.add(name, payload));
    }
    return session !== null;
  }

  /* Searching: the newest text is the only one that counts. */

  let latest = 0;

  /** The answer; null if there is none yet because something newer was asked for. */
  async function find(query) {
    const turn = ++latest;
    if (!(await start())) {
      throw new Error("the engine is missing");
    }
    if (turn !== latest) {
      return null;
    }
    session.begin(query);
    session.narrow(narrowed.kind, narrowed.service, narrowed.tag);
    session.limit(whole ? 40 : 10);
    for (let names = session.needs(); names.length > 0; names = session.needs()) {
      await Promise.all(names.map(loadShard));
      if (turn !== latest) {
        return null;
      }
    }
    return session.answer();
  }

  async function search() {
    const query = area.value;
    if (query.trim() === "") {
      latest++;
      clear();
      return;
    }
    const slow = window.setTimeout(() => { status.textContent = "Loading the index\u2026"; }, SLOW);
    try {
      const answer = await find(query);
      if (answer) {
        show(query, answer);
      }
    } catch (broken) {
      clear();
      status.textContent = "The search of this site could not be loaded.";
      otherwise.hidden = false;
    } finally {
      window.clearTimeout(slow);
    }
  }

  let timer = 0;

  function ask(wait) {
    window.clearTimeout(timer);
    if (wait === 0) {
      return search();
    }
    timer = window.setTimeout(search, wait);
    return null;
  }

  /* Showing. */

  function clear() {
    status.textContent = "";
    otherwise.hidden = true;
    facets.hidden = true;
    results.replaceChildren();
    remember("", "");
  }

  function show(query, answer) {
    const count = answer.hits.length;
    status.textContent = summary(answer) + (lost ? " A part of the index could not be loaded." : "");
    otherwise.hidden = count > 0;
    results.replaceChildren(handrail.results(answer, root));
    if (whole) {
      handrail.facets(facets, answer.facets, narrowed, choose);
    } else if (answer.found > count) {
      results.append(link("All results, by kind, service and tag", form.dataset.page + "#" + parameters(linked(query, answer))));
    }
    remember(query, linked(query, answer));
  }

  function summary(answer) {
    const count = answer.hits.length;
    if (count === 0) {
      return lost ? "Nothing was found in what could be loaded." : "Nothing matches yet.";
    }
    const sure = answer.hits.some((hit) => hit.confident);
    const known = sure ? "A known error. " : answer.pasted ? "No known error line in this text; it shares words with these. " : "";
    const found = Math.max(answer.found, count);
    return known + (found > count ? "The best " + count + " of " + found + " matches."
      : count === 1 ? "1 match." : count + " matches.");
  }

  function link(text, href) {
    const paragraph = document.createElement("p");
    paragraph.className = "search-all";
    const anchor = document.createElement("a");
    anchor.href = href;
    anchor.textContent = text;
    paragraph.append(anchor);
    return paragraph;
  }

  function choose(field, value) {
    narrowed[field] = narrowed[field] === value ? "" : value;
    ask(0);
  }

  /* The address of a search. What is searched for may be what no server's log should hold, so it stands after the #,
     which a browser keeps to itself even when the page is loaded again. */

  function linked(query, answer) {
    return query.length <= LONGEST_LINK ? query : answer.line || query.slice(0, LONGEST_LINK);
  }

  function parameters(query) {
    const all = new URLSearchParams({ q: query });
    FIELDS.filter((field) => narrowed[field] !== "").forEach((field) => all.set(field, narrowed[field]));
    return all.toString();
  }

  function remember(query, inLink) {
    if (!whole) {
      return;
    }
    const mark = query === "" ? "" : "#" + parameters(inLink);
    try {
      window.history.replaceState(null, "", window.location.pathname + mark);
    } catch (refused) {
      // The page then has no address for this search.
    }
  }

  /* A link may have its search after a ? as well: that is how other programs write one. */
  function recall() {
    const given = new URLSearchParams(window.location.search);
    new URLSearchParams(window.location.hash.slice(1)).forEach((value, name) => given.set(name, value));
    FIELDS.forEach((field) => { narrowed[field] = given.get(field) || ""; });
    return given.get("q") || "";
  }

  /* Keys. */

  function grow() {
    area.rows = area.value.length > LONG ? MOST_ROWS : 1;
    const style = getComputedStyle(area);
    const text = area.scrollHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
    area.rows = Math.max(1, Math.min(MOST_ROWS, Math.round(text / parseFloat(style.lineHeight))));
  }

  function hits() {
    return Array.from(results.querySelectorAll(".hit-link"));
  }

  async function openFirst() {
    await ask(0);
    hits()[0]?.click();
  }

  function onBoxKey(event) {
    if (event.isComposing) {
      return;
    }
    const below = area.value.indexOf("\n", area.selectionEnd) >= 0;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      openFirst();
    } else if (event.key === "ArrowDown" && !below && !event.shiftKey && hits().length > 0) {
      event.preventDefault();
      hits()[0].focus();
    } else if (event.key === "Escape" && !dialog && area.value !== "") {
      area.value = "";
      grow();
      ask(0);
    }
  }

  function onResultKey(event) {
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key === "Escape" && !dialog) {
      area.focus();
    } else if (event.key in steps) {
      event.preventDefault();
      const all = hits();
      const at = all.indexOf(event.target.closest(".hit")?.querySelector(".hit-link"));
      const next = all[at + steps[event.key]];
      if (next) {
        next.focus();
      } else if (event.key === "ArrowUp") {
        area.focus();
      }
    }
  }

  area.addEventListener("input", (event) => {
    grow();
    ask(event.inputType === "insertFromPaste" ? 0 : PAUSE);
  });
  // What every query needs is fetched while the reader types.
  area.addEventListener("focus", () => find("").catch(() => {}), { once: true });
  area.addEventListener("keydown", onBoxKey);
  results.addEventListener("keydown", onResultKey);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;

  /** Leads to the box, wherever it is; the key for it is among the others. */
  handrail.search = () => {
    if (dialog && !dialog.open) {
      dialog.showModal();
    }
    area.focus();
    area.select();
  };

  if (dialog) {
    const opener = document.createElement("button");
    opener.type = "button";
    opener.className = "search-open";
    opener.append("Search ", Object.assign(document.createElement("kbd"), { textContent: "/" }));
    opener.setAttribute("aria-label", "Search");
    opener.setAttribute("aria-keyshortcuts", "/");
    opener.addEventListener("click", handrail.search);
    document.querySelector(".top-tools")?.append(opener);
    const closer = document.createElement("button");
    closer.type = "button";
    closer.className = "search-close";
    closer.textContent = "Close";
    closer.addEventListener("click", () => dialog.close());
    form.append(closer);
  } else {
    // A log pasted anywhere on the page is meant for the box.
    document.addEventListener("paste", (event) => {
      const text = event.clipboardData?.getData("text/plain") || "";
      if (text !== "" && !(event.target instanceof Element && event.target.matches("textarea, input"))) {
        event.preventDefault();
        area.value = text;
        area.focus();
        grow();
        ask(0);
      }
    });
  }

  function resume() {
    area.value = recall();
    area.focus();
    grow();
    if (area.value !== "") {
      ask(0);
    }
  }

  if (whole) {
    window.addEventListener("hashchange", resume);
    resume();
  }
})();
