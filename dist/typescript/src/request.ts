// Copied from generator/targets/typescript/templates/src/request.ts by `make generate`; edit it there.

import { isObject, parse, valueAt } from "./body.ts";
import { type Code, MALFORMED } from "./catalogue.ts";
import { type Constraint, type Field, meets } from "./constraint.ts";
import type { Body } from "./reply.ts";
import { CONSTRAINTS, FIELDS } from "./requests.ts";

/** Something in a request, and the code with which the API is documented to refuse it. */
export interface RequestProblem {
  readonly status: Code;
  /** The path to the field; where it is missing, the path at which it belongs. */
  readonly field: string;
  /** What is there; null where it is missing. */
  readonly value: unknown;
  /** What the request must hold. */
  readonly message: string;
}

/**
 * Each documented reason for which the API would refuse a request, as far as its body shows it: an
 * object, its text or its bytes. Never throws.
 *
 * A request is taken in every form that the API has had. To pass is not to be accepted: the list is
 * what the documentation states, and nothing more.
 */
export function checkRequest<T>(request: Body<T>): readonly RequestProblem[] {
  const body = parse(request);
  if (isObject(body)) return RULES.flatMap((rule) => problemOf(rule, body) ?? []);
  const message = "The body must be a JSON object.";
  return MALFORMED === null ? [] : [{ status: MALFORMED, field: "", value: null, message }];
}

interface Rule {
  readonly status: Code;
  readonly constraint: Constraint;
}

const RULES: readonly Rule[] = /* @__PURE__ */ rules();

function rules(): Rule[] {
  return Object.entries(CONSTRAINTS).flatMap(([code, constraints]) =>
    constraints.map((constraint) => ({ status: Number(code) as Code, constraint })),
  );
}

/** The problem with a body, if it breaks a rule. */
function problemOf({ status, constraint }: Rule, body: unknown): RequestProblem | null {
  const { field, message, when, required = false } = constraint;
  if (when && find(when.field, body).value !== when.value) return null;
  const { path, value } = find(field, body);
  if (path === null && !required) return null;
  try {
    if (!(required && value === null) && meets(value, constraint)) return null;
  } catch {
    return null; // a getter or a proxy may throw
  }
  const { paths, unless } = fieldOf(field);
  if (unless !== undefined && (at(body, unless) ?? null) !== null) return null;
  return { status, field: path ?? belongs(body, paths), value, message };
}

interface Found {
  /** The path to the field; null where it is missing. */
  readonly path: string | null;
  /** Its value; null where it is missing. */
  readonly value: unknown;
}

/** A field at the first of its places whose value is not null, else at the first that is null. */
function find(name: string, body: unknown): Found {
  let empty: string | null = null;
  for (const path of fieldOf(name).paths) {
    const value = at(body, path);
    if (value !== undefined && value !== null) return { path, value };
    if (value === null) empty ??= path;
  }
  return { path: empty, value: null };
}

function fieldOf(name: string): Field {
  return FIELDS[name] ?? { paths: [name] };
}

/** The first of a field's paths whose parent the request has. */
function belongs(body: unknown, paths: readonly string[]): string {
  const has = (path: string) => isObject(valueAt(body, path.split(".").slice(0, -1)));
  return paths.find(has) ?? paths[0] ?? "";
}

function at(body: unknown, path: string): unknown {
  return valueAt(body, path.split("."));
}
