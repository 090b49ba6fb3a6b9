// Copied from generator/targets/typescript/templates/src/constraint.ts by `make generate`; edit it there.

/** What a value must be, in the words of JSON Schema; each is silent on values of other types. */
export interface Form {
  readonly type?: Type;
  readonly enum?: readonly Scalar[];
  readonly const?: Scalar;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  /** In Unicode code points, as `maxLength`. */
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly pattern?: string;
  /** What each item of a list must be. */
  readonly items?: Form;
  /** Forms of which at least one must be met. */
  readonly anyOf?: readonly Form[];
}

type Type = "array" | "boolean" | "integer" | "null" | "number" | "object" | "string";
type Scalar = boolean | number | string | null;

/** Something that a request must hold, or it is documented to be refused. */
export interface Constraint extends Form {
  /** The name of the field. */
  readonly field: string;
  /** The constraint as a sentence. */
  readonly message: string;
  /** The constraint holds only where another field has this value. */
  readonly when?: { readonly field: string; readonly value: Scalar };
  /** Whether the field must be present and not null. */
  readonly required?: boolean;
}

/** Where a field may be in the body of a request. */
export interface Field {
  /** Dotted paths, in the order in which a check looks. */
  readonly paths: readonly string[];
  /** A dotted path; where it leads to a value other than null, the field is not checked. */
  readonly unless?: string;
}

/** Whether a value meets a form. */
export function meets(value: unknown, form: Form): boolean {
  return (
    (form.type === undefined || hasType(value, form.type)) &&
    (form.enum === undefined || form.enum.some((option) => option === value)) &&
    (form.const === undefined || form.const === value) &&
    (form.anyOf === undefined || form.anyOf.some((option) => meets(value, option))) &&
    (typeof value !== "number" || meetsNumber(value, form)) &&
    (typeof value !== "string" || meetsText(value, form)) &&
    (!Array.isArray(value) || meetsList(value, form))
  );
}

function meetsNumber(value: number, form: Form): boolean {
  const { minimum = -Infinity, maximum = Infinity, exclusiveMinimum } = form;
  return value >= minimum && value <= maximum && !(value <= (exclusiveMinimum ?? NaN));
}

function meetsText(value: string, { minLength = 0, maxLength = Infinity, pattern }: Form): boolean {
  const isLimited = minLength > 0 || maxLength < Infinity;
  const length = isLimited ? Array.from(value).length : 0;
  if (length < minLength || length > maxLength) return false;
  return pattern === undefined || new RegExp(pattern, "u").test(value);
}

function meetsList(value: readonly unknown[], { minItems = 0, items }: Form): boolean {
  return value.length >= minItems && (!items || value.every((item) => meets(item, items)));
}

function hasType(value: unknown, type: Type): boolean {
  switch (type) {
    case "array":
      return Array.isArray(value);
    case "integer":
      return Number.isInteger(value);
    case "null":
      return value === null;
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "boolean":
    case "number":
    case "string":
      return typeof value === type;
  }
}
