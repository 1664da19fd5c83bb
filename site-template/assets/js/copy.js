"use strict";

/* A button beside each command: copies what to run, never the prompt or the output. Search uses it for its results. */
(() => {
  function commandOf(pre) {
    return Array.from(pre.querySelectorAll(".cmd"), textOf).join("\n");
  }

  // A secret is shown as dots; its value is on the placeholder.
  function textOf(node) {
    if (node.nodeType === Node.TEXT_NODE) {
      return node.data;
    }
    if (node.handrailValue) {
      return node.handrailValue;
    }
    return Array.from(node.childNodes, textOf).join("");
  }

  function unfilled(pre) {
    const names = Array.from(pre.querySelectorAll(".cmd .param:not(.filled)"), (one) => one.dataset.param);
    return Array.from(new Set(names));
  }

  async function put(text) {
    if (navigator.clipboard && window.isSecureContext) {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch (refused) {
        // Try the old way.
      }
    }
    const area = document.createElement("textarea");
    area.value = text;
    area.className = "visually-hidden";
    const focused = document.activeElement;
    (document.querySelector("dialog[open]") || document.body).append(area);
    area.select();
    let done = false;
    try {
      done = document.execCommand("copy");
    } finally {
      area.remove();
      focused?.focus({ preventScroll: true });
    }
    return done;
  }

  async function copy(pre, button) {
    const done = await put(commandOf(pre));
    const open = unfilled(pre);
    const whole = done && open.length === 0;
    button.textContent = done ? (whole ? "Copied" : "Copied, fill in " + open.join(", ")) : "Failed";
    button.classList.toggle("copied", whole);
    button.classList.toggle("unfilled", done && !whole);
    handrail.say(done ? button.textContent : "The browser did not allow copying. Select the command instead.");
    window.clearTimeout(button.handrailReset);
    button.handrailReset = window.setTimeout(() => {
      button.textContent = "Copy";
      button.classList.remove("copied", "unfilled");
    }, whole ? 2000 : 5000);
  }

  /** A block of code with its button. */
  function copyable(pre) {
    const box = document.createElement("div");
    box.className = "copyable";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    const first = commandOf(pre).split("\n")[0];
    button.setAttribute("aria-label", "Copy: " + (first.length > 60 ? first.slice(0, 60) + "\u2026" : first));
    button.addEventListener("click", () => copy(pre, button));
    box.append(pre, button);
    return box;
  }

  for (const pre of document.querySelectorAll("main pre.code")) {
    if (pre.querySelector(".cmd")) {
      const place = document.createElement("div");
      pre.replaceWith(place);
      place.replaceWith(copyable(pre));
    }
  }
  handrail.copyable = copyable;
})();
