"use strict";

/* The search box: in the page, or in a dialog where the page has none. Engine and index are loaded at its first use. */
(() => {
  const form = document.querySelector("form.search");
  if (!form) {
    return;
  }
  const PAUSE = 90;
  const CALM = 700;
  const SLOW = 500;
  const MOST_ROWS = 12;
  const FEW_ROWS = 6;
  const LONG = 4000;
  const LONGEST_LINK = 2000;
  const LONGEST_KEPT = 100000;
  const FIRST = 10;
  const MORE = 30;
  const MOST = 100;
  const FIELDS = ["kind", "service", "tag"];

  const dialog = form.closest("dialog");
  const whole = "whole" in form.dataset;
  const root = form.dataset.root;
  const area = form.querySelector(".search-text");
  const status = form.querySelector(".search-status");
  const said = form.querySelector(".search-said");
  const otherwise = form.querySelector(".search-else");
  const facets = form.querySelector(".facets");
  const results = form.querySelector(".results");
  const narrowed = { kind: "", service: "", tag: "" };
  const roomy = window.matchMedia("(min-width: 40.01rem)");
  const searches = handrail.searches(root);
  // Each hit that is shown is a part of the index that has to be loaded.
  let wanted = FIRST;

  /** Whether it came to an answer that is shown; not if the text has changed meanwhile. */
  async function search() {
    const query = area.value;
    if (query.trim() === "") {
      searches.forget();
      clear();
      return false;
    }
    const slow = window.setTimeout(() => { status.textContent = "Loading the index\u2026"; }, SLOW);
    try {
      const answer = await searches.find(query, narrowed, wanted);
      if (answer) {
        show(query, answer);
      }
      return answer !== null;
    } catch (broken) {
      clear();
      say("The search of this site could not be loaded.", "");
      otherwise.hidden = false;
      return false;
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

  let speech = 0;

  /** Shows it at once, and says it with more words to screen readers once the reader has stopped typing. */
  function say(text, more) {
    status.textContent = text;
    window.clearTimeout(speech);
    speech = window.setTimeout(() => { said.textContent = text + more; }, CALM);
  }

  function clear() {
    say("", "");
    otherwise.hidden = true;
    facets.hidden = true;
    results.replaceChildren();
    remember("", "");
  }

  function show(query, answer) {
    const count = answer.hits.length;
    const missed = searches.incomplete() ? " A part of the index could not be loaded; the next search tries again." : "";
    say(summary(answer) + missed, count > 0 ? first(answer.hits[0]) : "");
    otherwise.hidden = count > 0 && !strange(answer);
    results.replaceChildren(handrail.results(answer, root));
    if (whole) {
      facets.hidden = !handrail.facets(facets.querySelector(".facet-rows"), answer.facets, narrowed, choose);
      if (answer.found > count && count === wanted && count < MOST) {
        results.append(more(count));
      }
    } else if (answer.found > count) {
      results.append(link("All results, by kind, service and tag", form.dataset.page + "#" + parameters(linked(query, answer))));
    }
    remember(query, linked(query, answer));
  }

  function first(hit) {
    return " First: " + [hit.step || hit.section, hit.title, hit.risk].filter((text) => text !== "").join(", ") + ".";
  }

  function known(answer) {
    return answer.hits.some((hit) => hit.confident);
  }

  /** A pasted log of which no line is known: its answers may be far from it, so the page to start from is offered too. */
  function strange(answer) {
    return answer.pasted && !known(answer);
  }

  function summary(answer) {
    const count = answer.hits.length;
    if (count === 0) {
      return searches.incomplete() ? "Nothing was found in what could be loaded." : "Nothing matches yet.";
    }
    const sort = known(answer) ? "A known error. " : strange(answer) ? "No known error line in this text; it shares words with these. " : "";
    const found = Math.max(answer.found, count);
    return sort + (found > count ? "The best " + count + " of " + found + " matches."
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

  function more(shown) {
    const paragraph = document.createElement("p");
    paragraph.className = "search-all";
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "More matches";
    button.addEventListener("click", async () => {
      wanted = Math.min(MOST, shown + MORE);
      if (await ask(0)) {
        hits()[shown]?.focus();
      }
    });
    paragraph.append(button);
    return paragraph;
  }

  function choose(field, value) {
    wanted = FIRST;
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

  /* A page that is no address of a search keeps it in its place in the history, so that the way back from a hit leads
     to the results again. */
  function remember(query, inLink) {
    const mark = whole && query !== "" ? "#" + parameters(inLink) : "";
    const kept = whole || query === "" || dialog && !dialog.open ? null : { search: query.length <= LONGEST_KEPT ? query : inLink };
    try {
      window.history.replaceState(kept, "", whole ? window.location.pathname + mark : window.location.href);
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
    const most = roomy.matches ? MOST_ROWS : FEW_ROWS;
    area.rows = area.value.length > LONG ? most : 1;
    const style = getComputedStyle(area);
    const text = area.scrollHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
    area.rows = Math.max(1, Math.min(most, Math.round(text / parseFloat(style.lineHeight))));
  }

  function hits() {
    return Array.from(results.querySelectorAll(".hit-link"));
  }

  async function openFirst() {
    if (await ask(0)) {
      hits()[0]?.click();
    }
  }

  function onBoxKey(event) {
    // An Enter that ends a composition is not one that opens a hit; Safari tells them apart by the code 229 only.
    if (event.isComposing || event.keyCode === 229) {
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
    wanted = FIRST;
    grow();
    const pause = area.value.length > LONG ? CALM : PAUSE;
    ask(event.inputType === "insertFromPaste" ? 0 : pause);
  });
  // What every query needs is fetched while the reader types.
  area.addEventListener("focus", () => searches.find("", narrowed, 1).catch(() => {}), { once: true });
  area.addEventListener("keydown", onBoxKey);
  results.addEventListener("keydown", onResultKey);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;

  /** Leads to the box, wherever it is; the key for it is among the others. */
  handrail.search = () => {
    if (dialog && !dialog.open) {
      dialog.showModal();
      ask(0);
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
    dialog.addEventListener("close", () => remember("", ""));
    // A hit on this page loads nothing; it would stay behind the dialog.
    results.addEventListener("click", (event) => {
      const to = event.target.closest("a");
      if (to && to.pathname === window.location.pathname && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        dialog.close();
      }
    });
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

  function resume(query) {
    wanted = FIRST;
    area.value = query;
    grow();
    if (query !== "") {
      ask(0);
    }
  }

  if (whole) {
    const open = () => {
      area.focus();
      resume(recall());
      facets.open = roomy.matches || FIELDS.some((field) => narrowed[field] !== "");
    };
    window.addEventListener("hashchange", open);
    roomy.addEventListener("change", () => { facets.open = roomy.matches; });
    open();
  } else if (window.history.state?.search) {
    dialog?.showModal();
    resume(window.history.state.search);
  }
})();
