// Generated from catalogue.yaml by `make generate`; do not edit.
/**
 * Every documented status code of the Clickpost API, with what it says about the order, whether the
 * same request may be sent again, and who has to act.
 */
package clickposterrors;
