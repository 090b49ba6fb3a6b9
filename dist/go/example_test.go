// Code generated from catalogue.yaml by `make generate`. DO NOT EDIT.

package clickposterrors_test

import (
	"fmt"

	clickposterrors "example.org/clickpost-errors"
)

func ExampleDecode() {
	reply := clickposterrors.Decode([]byte("{\"meta\": {\"status\": 500}}"))
	fmt.Println(reply.Code, reply.Name, reply.Recovery)
	// Output: 500 INTERNAL_SERVER_ERROR retry
}

func ExampleDecode_unreadable() {
	reply := clickposterrors.Decode([]byte("<html>"))
	fmt.Println(reply.Readable, reply.Recovery)
	// Output: false retry
}

func ExampleLookup() {
	status, ok := clickposterrors.Lookup("internal-server-error")
	fmt.Println(int64(status), ok)
	// Output: 500 true
}
