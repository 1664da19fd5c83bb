"use strict";

/* Engine and index of the search, fetched when they are first needed: as script elements, because a page opened from a
   folder may read no file in any other way. */
(() => {
  const PARTS = ["assets/js/engine.js", "assets/js/results.js", "search/index.js"];

  /** A reader's searches; root leads from the page to the root of the site. */
  handrail.searches = (root) => {
    const loads = new Map();
    const received = [];
    let session = null;
    let lost = false;
    let latest = 0;

    window.handrailShard = (name, payload) => {
      received.push([name, payload]);
      session?.add(name, payload);
    };

    function load(path) {
      if (!loads.has(path)) {
        loads.set(path, new Promise((done) => {
          const script = document.createElement("script");
          script.src = root + path;
          script.addEventListener("load", () => done());
          script.addEventListener("error", () => {
            // Forgotten, so that it is tried again: it may have been the network.
            loads.delete(path);
            lost = true;
            done();
          });
          document.head.append(script);
        }));
      }
      return loads.get(path);
    }

    /** A session with all that has come so far; a new one if the last had to do without something. */
    async function start() {
      if (lost) {
        session = null;
        lost = false;
      }
      await Promise.all(PARTS.map(load));
      if (typeof handrailEngine !== "function" || !handrail.results) {
        throw new Error("the engine is missing");
      }
      if (!session) {
        session = handrailEngine();
        received.forEach(([name, payload]) => session.add(name, payload));
      }
      return session;
    }

    /** The answer; null if something newer was asked for meanwhile, for the newest question is the only one that counts. */
    async function find(query, narrowed, limit) {
      const turn = ++latest;
      const mine = await start();
      if (turn !== latest) {
        return null;
      }
      mine.begin(query);
      mine.narrow(narrowed.kind, narrowed.service, narrowed.tag);
      mine.limit(limit);
      for (let names = mine.needs(); names.length > 0; names = mine.needs()) {
        await Promise.all(names.map((name) => load(mine.file(name))));
        names.forEach((name) => mine.missing(name));
        if (turn !== latest) {
          return null;
        }
      }
      return mine.answer();
    }

    return {
      find,
      /** Makes an answer that is still to come count no more. */
      forget: () => { latest++; },
      /** Whether a part of the index could not be had. */
      incomplete: () => lost,
    };
  };
})();
