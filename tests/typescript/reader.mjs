// How the vectors of conformance.json are given to a package, and what is compared; also in a browser.

/** The reply or request of a vector, in the form in which it is given. */
export function valueOf({ body, text, base64, parts }) {
  if (text !== undefined) return text;
  if (base64 !== undefined) return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  if (parts !== undefined) return parts.map(([piece, times]) => piece.repeat(times)).join("");
  return body;
}

/** What a package says of a reply, under the given keys. */
export function read(package_, body, keys) {
  const reply = package_.decode(body);
  const said = { ...reply, raises: raised(package_, body, reply) };
  return Object.fromEntries(keys.map((key) => [key, said[key]]));
}

/** What an error is thrown for: the id of a recovery, `unknown`, `unreadable`, or null. */
function raised(package_, body, reply) {
  try {
    package_.raiseForStatus(body);
    return null;
  } catch (error) {
    const same = (code) => package_.errorOf(package_.decode({ meta: { status: code } })).name;
    if (error.name === same(0)) return "unknown";
    if (error.name === same(null)) return "unreadable";
    const facts = Object.values(package_.statuses).filter(({ code }) => same(code) === error.name);
    return facts.some(({ recovery }) => recovery === reply.recovery) ? reply.recovery : error.name;
  }
}

/** The problems of a request, with the keys that a vector has. */
export function requestProblems(package_, request) {
  return package_
    .checkRequest(request)
    .map(({ status, field, message }) => ({ code: status, field, message }));
}
