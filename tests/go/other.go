// Uses the package of the different catalogue.
package main

import (
	"errors"
	"fmt"

	httpcodes "example.org/http-codes"
)

func assert(ok bool, about ...any) {
	if !ok {
		panic(fmt.Sprint(about...))
	}
}

func main() {
	reply := httpcodes.Decode([]byte(`{"error": {"code": 404, "reason": "gone"}}`))
	assert(reply.Status == httpcodes.HttpCodeNotFound && reply.Detail == "gone")
	assert(reply.Recovery == httpcodes.RecoveryWrong && reply.Result == nil)
	assert(errors.Is(httpcodes.Decode([]byte(`{"error": {"code": 503}}`)).Err(), httpcodes.ErrServer))
	for _, body := range []string{`{"error": {"code": 999}}`, "no JSON"} {
		err := httpcodes.Decode([]byte(body)).Err()
		var kind *httpcodes.UnheardOfError
		assert(errors.As(err, &kind) && errors.Is(err, httpcodes.ErrHttpCode))
	}
	assert(httpcodes.Decode([]byte(`{"error": {"code": 200}}`)).Err() == nil)
	status, ok := httpcodes.Lookup("not-found")
	assert(ok && status == 404)
	assert(httpcodes.CheckRequest("") == nil && httpcodes.CheckRequest(`{"a": 1}`) == nil)
	for _, status := range httpcodes.HttpCodeValues() {
		fmt.Printf("%d %s %s\n", int64(status), status.Name(), status.Title())
	}
}
