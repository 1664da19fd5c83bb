"use strict";

/* Single keys, and the dialog that lists those that do something on this page. They can be switched off there. */
(() => {
  const steps = Array.from(document.querySelectorAll("main .step"));
  let on = handrail.browser.read("keys") !== "off";

  function current() {
    const focused = document.activeElement?.closest(".step");
    return steps.indexOf(focused) >= 0 ? focused : document.querySelector(".step.current");
  }

  function go(direction) {
    const at = steps.indexOf(current());
    const next = steps[at < 0 ? (direction > 0 ? 0 : steps.length - 1) : at + direction];
    if (!next) {
      return;
    }
    document.querySelector(".step.current")?.classList.remove("current");
    next.classList.add("current");
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
  }

  function press(selector) {
    current()?.querySelector(selector)?.click();
  }

  const keys = [["?", "Show or hide this help", () => (help.open ? help.close() : help.showModal())]];
  if (handrail.search) {
    keys.unshift(["/", "Search", handrail.search]);
  }
  if (steps.length > 0) {
    keys.push(
      ["j", "Next step", () => go(1)],
      ["k", "Previous step", () => go(-1)],
      ["t", "Tick the step", () => press(".tick input")]);
  }
  if (document.querySelector(".step .copy")) {
    keys.push(["c", "Copy the first command of the step", () => press(".copy")]);
  }

  if (keys.length === 1) {
    return;
  }

  const help = document.createElement("dialog");
  help.setAttribute("aria-labelledby", "hr-keys");
  const title = document.createElement("h2");
  title.id = "hr-keys";
  title.textContent = "Keys";
  const list = document.createElement("dl");
  for (const [key, meaning] of keys) {
    const term = document.createElement("dt");
    const cap = document.createElement("kbd");
    cap.textContent = key;
    term.append(cap);
    const words = document.createElement("dd");
    words.textContent = meaning;
    list.append(term, words);
  }
  const choice = document.createElement("label");
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = on;
  box.addEventListener("change", () => {
    on = box.checked;
    handrail.browser.write("keys", on ? "" : "off");
  });
  choice.append(box, "Use these keys");
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = "Close";
  close.addEventListener("click", () => help.close());
  help.append(title, list, choice, close);
  document.body.append(help);

  const opener = document.createElement("button");
  opener.type = "button";
  opener.textContent = "Keys";
  opener.addEventListener("click", () => help.showModal());
  document.querySelector(".top-tools")?.append(opener);

  function writing(target) {
    return target instanceof Element
      && (target.isContentEditable || target.matches("textarea, select, input:not([type=checkbox])"));
  }

  document.addEventListener("keydown", (event) => {
    if (!on || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || writing(event.target)) {
      return;
    }
    const known = keys.find(([key]) => key === event.key);
    const behind = document.querySelector("dialog[open]");
    if (known && (!behind || (behind === help && known[0] === "?"))) {
      event.preventDefault();
      known[2]();
    }
  });
})();
