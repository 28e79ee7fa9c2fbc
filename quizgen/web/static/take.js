// A student's answers go to the server as they are given. What could not be sent is kept in the
// browser, with the time it was given, and sent later. Without this script the page's own buttons
// save.
(() => {
  const form = document.getElementById("sheet");
  const status = document.getElementById("status");
  const key = `quizgen-${form.dataset.token}`;
  const csrf = form.elements.csrf_token.value;
  const RETRY = 4000; // ms
  const TYPING = 700; // ms of rest after which a typed answer is sent
  let sending = null;
  let retry = 0;
  let typing = 0;
  let over = false;

  // item -> {text, at}; "at" by this device's clock, of which only differences are used
  const kept = () => {
    try { return JSON.parse(localStorage.getItem(key)) ?? {}; } catch { return {}; }
  };
  let memory = kept(); // where the browser keeps nothing, the page does
  const keep = (pending) => {
    memory = pending;
    try {
      if (Object.keys(pending).length) localStorage.setItem(key, JSON.stringify(pending));
      else localStorage.removeItem(key);
    } catch { /* a full or forbidden storage: the page still has them */ }
  };

  const say = (text, trouble = false) => {
    status.textContent = text;
    status.classList.toggle("trouble", trouble);
  };

  const note = (field) => {
    const item = /^q(\d+)$/.exec(field.name)?.[1];
    if (!item) return;
    keep({ ...memory, [item]: { text: field.value, at: Date.now() } });
    say("Saving …");
  };

  const send = async () => {
    clearTimeout(retry);
    const batch = { ...memory };
    if (!Object.keys(batch).length || over) return true;
    const now = Date.now();
    const answers = Object.entries(batch).map(([item, { text, at }]) => (
      { item: Number(item), text, age: Math.max(0, (now - at) / 1000) }
    ));
    let answer;
    try {
      answer = await fetch(form.dataset.save, {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-CSRFToken": csrf },
        body: JSON.stringify({ answers }),
      });
    } catch {
      answer = null;
    }
    if (answer?.ok) {
      const said = await answer.json();
      const rest = { ...memory };
      for (const [item, { at }] of Object.entries(batch)) {
        if (rest[item]?.at === at) delete rest[item];
      }
      keep(rest);
      say(`Saved ${said.saved}`);
      document.dispatchEvent(new CustomEvent("left", { detail: said.left }));
      return true;
    }
    if (answer?.status === 409) {
      over = true;
      keep({});
      location.reload();
      return false;
    }
    if (answer && answer.status === 400) {
      say("Not saved: reload this page", true);
      return false;
    }
    say("No connection: your answers are kept here and sent later", true);
    retry = setTimeout(flush, RETRY);
    return false;
  };

  // One request at a time, and always one more if something was given meanwhile.
  const flush = () => {
    sending = (sending ?? Promise.resolve()).then(send);
    return sending;
  };

  form.addEventListener("input", (event) => {
    note(event.target);
    clearTimeout(typing);
    typing = setTimeout(flush, event.target.type === "radio" ? 0 : TYPING);
  });
  form.addEventListener("change", (event) => { note(event.target); flush(); });
  addEventListener("online", flush);
  document.addEventListener("visibilitychange", () => { if (document.hidden) flush(); });

  // Nothing leads away from the page before the answers are where they belong. The form is sent
  // anew from a task of its own: a form that is being sent takes no second order.
  let leaving = false;
  form.addEventListener("submit", async (event) => {
    clearTimeout(typing);
    if (leaving || !Object.keys(memory).length) return;
    event.preventDefault();
    if (!(await flush())) return;
    leaving = true;
    setTimeout(() => form.requestSubmit(event.submitter ?? undefined));
  });

  // What this browser kept is newer than what the server had when it made the page.
  for (const [item, { text }] of Object.entries(memory)) {
    const field = form.elements[`q${item}`];
    if (field) field.value = text;
  }
  flush();

  // When the time is over, the last answers are sent and all is handed in. Without a connection the
  // page stays and tries again.
  const handIn = async () => {
    if (!(await flush())) {
      setTimeout(handIn, RETRY);
      return;
    }
    over = leaving = true;
    form.action = form.dataset.submit;
    form.submit();
  };
  document.addEventListener("timeup", handIn);
})();
