"use strict";

/* An answer of the search engine as elements. All its texts become text nodes. */
(() => {
  const PLACES = { client: "on the client", path: "on the way between", server: "on the server", pooler: "on the pooler" };
  const RISKS = ["read-only", "reversible", "disruptive", "destructive"];
  const FEW = 8;
  const FEW_BRANCHES = 3;

  function make(name, className, ...content) {
    const element = document.createElement(name);
    if (className) {
      element.className = className;
    }
    element.append(...content);
    return element;
  }

  function anchor(className, text, href) {
    const made = make("a", className, text);
    made.href = href;
    return made;
  }

  /** A text in which the places named by start, end, start, end are marked. */
  function marked(text, marks) {
    const parts = [];
    let at = 0;
    for (let i = 0; i + 1 < marks.length; i += 2) {
      parts.push(text.slice(at, marks[i]), make("mark", "", text.slice(marks[i], marks[i + 1])));
      at = marks[i + 1];
    }
    parts.push(text.slice(at));
    return parts;
  }

  function facts(hit) {
    const line = make("p", "badges hit-facts");
    const role = hit.role.replace(/-/g, " ");
    if (RISKS.includes(hit.risk)) {
      line.append(make("span", "risk " + hit.risk, hit.risk));
    }
    if (hit.step !== "" && hit.section !== "") {
      line.append(make("span", "hit-section", hit.section));
    }
    if (role !== "" && role !== "other" && !hit.section.toLowerCase().startsWith(role.slice(0, 4))) {
      line.append(make("span", "hit-role", role));
    }
    if (hit.where !== "") {
      line.append(make("span", "where", PLACES[hit.where] || hit.where));
    }
    return line;
  }

  function reason(hit) {
    const line = make("p", "hit-why");
    if (hit.confident) {
      line.append(make("b", "hit-sure", "Known error"), " ");
    }
    line.append(hit.why);
    return line;
  }

  function command(hit) {
    return handrail.copyable(make("pre", "code command", make("code", "cmd", hit.command)));
  }

  /** Where a fork leads; of the best hit all of it, of the others what takes little room. */
  function branches(hit, root, open) {
    const list = make("ul", "hit-branches");
    for (let i = 0; i + 2 < hit.branches.length; i += 3) {
      const [condition, title, url] = hit.branches.slice(i, i + 3);
      const to = url === "" ? title : anchor("", title, root + url);
      list.append(make("li", "", make("span", "condition", condition), condition === "" ? "" : " \u2192 ", to));
    }
    const count = list.childNodes.length;
    return open || count <= FEW_BRANCHES ? list : make("details", "", make("summary", "", count + " branches"), list);
  }

  function shown(hit, root, best) {
    const item = make("li", "hit" + (hit.confident ? " sure" : ""));
    item.append(make("h3", "hit-title", anchor("hit-link", hit.step || hit.section || hit.title, root + hit.url)));
    const known = facts(hit);
    const parts = [
      [known.childNodes.length > 0, () => known],
      [hit.why !== "" || hit.confident, () => reason(hit)],
      [hit.snippet !== "" && hit.snippet !== hit.command, () => make("p", "hit-text", ...marked(hit.snippet, hit.marks))],
      [hit.command !== "", () => command(hit)],
      [hit.branches.length > 0, () => branches(hit, root, best)],
    ];
    parts.filter(([there]) => there).forEach(([, part]) => item.append(part()));
    return item;
  }

  function pageOf(hit) {
    const mark = hit.url.indexOf("#");
    return mark < 0 ? hit.url : hit.url.slice(0, mark);
  }

  function notes(answer) {
    const made = [];
    if (answer.pasted && answer.line !== "") {
      made.push(make("p", "search-note", "Searched for: ", make("code", "", answer.line)));
    }
    for (let i = 0; i + 1 < answer.repaired.length; i += 2) {
      made.push(make("p", "search-note", "Took ", make("b", "", answer.repaired[i]), " for ", make("b", "", answer.repaired[i + 1]), "."));
    }
    return made;
  }

  /** The hits under their pages; a page stands where its best hit does. */
  handrail.results = (answer, root) => {
    const groups = new Map();
    for (const hit of answer.hits) {
      const page = pageOf(hit);
      groups.set(page, (groups.get(page) || []).concat(hit));
    }
    const list = make("ol", "result-pages");
    for (const [page, hits] of groups) {
      const title = make("h2", "result-page", anchor("", hits[0].title, root + page), " ", make("span", "kind", hits[0].kind));
      list.append(make("li", "", title, make("ol", "hits", ...hits.map((hit) => shown(hit, root, hit === answer.hits[0])))));
    }
    const fragment = document.createDocumentFragment();
    fragment.append(...notes(answer), list);
    return fragment;
  };

  /** Puts the ways to narrow an answer into the box, as buttons that stay pressed; says whether there are any. */
  handrail.facets = (box, facets, chosen, choose) => {
    const opened = box.handrailOpened || (box.handrailOpened = new Set());
    const focused = document.activeElement?.dataset?.facet;
    const groups = Object.keys(chosen).map((field) => group(field, facets.filter((one) => one.field === field)));
    box.replaceChildren(...groups.filter((one) => one !== null));
    if (focused) {
      Array.from(box.querySelectorAll("button")).find((one) => one.dataset.facet === focused)?.focus();
    }
    return box.childNodes.length > 0;

    function group(field, all) {
      const kept = all.some((one) => one.value === chosen[field]) || chosen[field] === ""
        ? all : [{ field, value: chosen[field], count: 0 }].concat(all);
      if (kept.length === 0) {
        return null;
      }
      const name = make("span", "label", field[0].toUpperCase() + field.slice(1));
      name.id = "hr-facet-" + field;
      const many = kept.length > FEW + 1 && !opened.has(field);
      const few = many ? kept.filter((one, i) => i < FEW || one.value === chosen[field]) : kept;
      const row = make("div", "facet", name, ...few.map((one) => button(field, one)));
      row.setAttribute("role", "group");
      row.setAttribute("aria-labelledby", name.id);
      if (many) {
        const more = make("button", "more", "All " + kept.length);
        more.type = "button";
        more.addEventListener("click", () => {
          opened.add(field);
          handrail.facets(box, facets, chosen, choose);
          box.querySelector("[data-facet^='" + field + ":']")?.focus();
        });
        row.append(more);
      }
      return row;
    }

    function button(field, one) {
      const made = make("button", "", one.value, " ", make("span", "count", String(one.count)));
      made.type = "button";
      made.dataset.facet = field + ":" + one.value;
      made.setAttribute("aria-pressed", String(chosen[field] === one.value));
      made.addEventListener("click", () => choose(field, one.value));
      return made;
    }
  };
})();
