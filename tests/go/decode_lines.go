// Reads replies, a line of base64 each, and prints for each what was read as a line of JSON.
package main

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"os"

	clickposterrors "example.org/clickpost-errors"
)

func main() {
	text, err := os.ReadFile(os.Args[1])
	if err != nil {
		panic(err)
	}
	out := json.NewEncoder(os.Stdout)
	for _, line := range bytes.Split(text, []byte("\n")) {
		body, err := base64.StdEncoding.DecodeString(string(line))
		if err != nil {
			panic(err)
		}
		reply := clickposterrors.Decode(body)
		row := []any{nil, reply.Message, nil}
		if reply.Readable {
			row[0] = reply.Code
		}
		if reply.Detail != "" {
			row[2] = reply.Detail
		}
		if err := out.Encode(row); err != nil {
			panic(err)
		}
	}
}
