// How the vectors of conformance.json are given to a package, and what is compared; also in a browser.

/** The reply or request of a vector, in each form in which it may come. */
export function formsOf({ body, text, base64, parts }) {
  if (text !== undefined) return [text];
  if (base64 !== undefined) return [Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))];
  if (parts !== undefined) return [parts.map(([piece, times]) => piece.repeat(times)).join("")];
  return [body, JSON.stringify(body)];
}

/** What a package says of a reply, under the given keys; `catalogue` is that of catalogue.json. */
export function read(package_, body, keys, catalogue) {
  const said = { ...package_.decode(body), raises: raised(package_, body, catalogue) };
  return Object.fromEntries(keys.map((key) => [key, said[key]]));
}

/** What an error is thrown for: the id of a recovery, `unknown`, `unreadable`, or null. */
function raised(package_, body, { recoveries, unknown, unreadable }) {
  try {
    package_.raiseForStatus(body);
    return null;
  } catch ({ name }) {
    if (name === unknown.exception) return "unknown";
    if (name === unreadable.exception) return "unreadable";
    return recoveries.find(({ exception }) => exception === name)?.id ?? name;
  }
}

/** The problems of a request, with the keys that a vector has. */
export function requestProblems(package_, request) {
  return package_
    .checkRequest(request)
    .map(({ status, field, message }) => ({ code: status, field, message }));
}
