// Code generated from catalogue.yaml by `make generate`. DO NOT EDIT.

// Package clickposterrors reads the replies of Clickpost. Every documented status code of the
// Clickpost API, with what it says about the order, whether the same request may be sent again, and
// who has to act. This is an unofficial project, not affiliated with or endorsed by Clickpost.
package clickposterrors
