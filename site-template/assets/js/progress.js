"use strict";

/* A box to tick on each step; the ticks of a page are kept in this browser. */
(() => {
  const steps = Array.from(document.querySelectorAll("main .step"));
  if (steps.length === 0) {
    return;
  }
  const key = "ticks:" + window.location.pathname;
  const ticked = new Set(handrail.browser.read(key).split(" ").filter((id) => id !== ""));
  const boxes = new Map();

  const bar = document.createElement("p");
  bar.className = "progress";
  const count = document.createElement("span");
  const clear = document.createElement("button");
  clear.type = "button";
  clear.textContent = "Clear ticks";
  bar.append(count, clear);

  function show() {
    for (const [step, box] of boxes) {
      box.checked = ticked.has(step.id);
      step.classList.toggle("done", box.checked);
    }
    const done = steps.filter((step) => ticked.has(step.id)).length;
    count.textContent = done + " of " + steps.length + (steps.length === 1 ? " step done" : " steps done");
    clear.hidden = done === 0;
  }

  function keep() {
    handrail.browser.write(key, Array.from(ticked).join(" "));
    show();
  }

  for (const step of steps) {
    const box = document.createElement("input");
    box.type = "checkbox";
    box.setAttribute("aria-label", "Done: " + step.querySelector(".lead").textContent);
    box.addEventListener("change", () => {
      if (box.checked) {
        ticked.add(step.id);
      } else {
        ticked.delete(step.id);
      }
      keep();
    });
    const label = document.createElement("label");
    label.className = "tick";
    label.append(box);
    step.querySelector(".number").before(label);
    boxes.set(step, box);
  }
  clear.addEventListener("click", () => {
    ticked.clear();
    keep();
    handrail.say("All ticks are cleared");
    boxes.get(steps[0]).focus();
  });
  steps[0].closest(".section").before(bar);
  show();
})();
