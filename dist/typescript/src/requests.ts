// Generated from catalogue.yaml by `make generate`; do not edit.

import type { Constraint, Field } from "./constraint.ts";

/** The fields of a request that statuses name. */
// prettier-ignore
export const FIELDS: Readonly<Record<string, Field>> = {
  "order_type": { paths: ["shipment_details.order_type", "shipment_info.order_type", "order_type"] },
  "cod_value": { paths: ["shipment_details.cod_value", "shipment_info.cod_value", "cod_value"] },
  "courier_partner": { paths: ["shipment_details.courier_partner", "shipment_info.courier_partner", "courier_partner"] },
  "reference_number": { paths: ["shipment_details.reference_number", "shipment_info.reference_number", "reference_number"] },
  "items": { paths: ["shipment_details.items", "items"], unless: "shipment_info" },
  "delivery_type": { paths: ["shipment_details.delivery_type", "additional.delivery_type", "shipment_info.delivery_type", "delivery_type"] },
  "rvp_reason": { paths: ["additional.rvp_reason", "shipment_details.rvp_reason", "rvp_reason"] },
  "priority": { paths: ["additional.priority"] },
  "account_code": { paths: ["shipment_details.account_code", "additional.account_code", "shipment_info.account_code", "account_code"] },
  "awb_number": { paths: ["shipment_details.awb_number", "additional.awb_number", "shipment_info.awb_number", "awb_number"] },
  "vendor_code": { paths: ["shipment_details.vendor_code", "additional.vendor_code", "shipment_info.vendor_code", "vendor_code"] },
  "awb": { paths: [] },
  "query.username": { paths: [] },
  "query.key": { paths: [] },
};

/** What a request must hold for a code not to answer it, of each code that says so. */
// prettier-ignore
export const CONSTRAINTS: Readonly<Record<number, readonly Constraint[]>> = {
  302: [
    { field: "courier_partner", message: "`courier_partner` must be a whole number or text that consists of digits.", anyOf: [{ type: "integer" }, { type: "string", pattern: "^[0-9]+$" }] },
  ],
  307: [
    { field: "order_type", message: "`order_type` must be `PREPAID`, `COD` or `EXCHANGE`.", enum: ["PREPAID", "COD", "EXCHANGE"] },
  ],
  308: [
    { field: "priority", message: "`priority` must be `NORMAL` or `URGENT`.", enum: ["NORMAL", "URGENT", null] },
  ],
  309: [
    { field: "delivery_type", message: "`delivery_type` must be `FORWARD` or `RVP`.", enum: ["FORWARD", "RVP", null] },
  ],
  310: [
    { field: "rvp_reason", message: "Where `delivery_type` is `RVP`, `rvp_reason` must be present and have at most 500 characters.", maxLength: 500, when: { field: "delivery_type", value: "RVP" }, required: true },
  ],
  312: [
    { field: "items", message: "`items` must be present and have at least 1 item.", minItems: 1, required: true },
  ],
  313: [
    { field: "items", message: "`items` must be a list of objects.", anyOf: [{ type: "array", items: { type: "object" } }, { type: "null" }] },
  ],
  315: [
    { field: "cod_value", message: "Where `order_type` is `PREPAID`, `cod_value` must be `0`.", minimum: 0, maximum: 0, when: { field: "order_type", value: "PREPAID" } },
    { field: "cod_value", message: "Where `order_type` is `COD`, `cod_value` must be more than `0`.", exclusiveMinimum: 0, when: { field: "order_type", value: "COD" } },
  ],
};
