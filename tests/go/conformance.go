// conformance FILE ROLES: prints each vector on which the package differs.
package main

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"strings"

	clickposterrors "example.org/clickpost-errors"
)

type vector struct {
	Name   string
	Body   json.RawMessage
	Text   *string
	Base64 *string
	Parts  [][2]any
	Expect json.RawMessage
}

var roles map[string]string

func main() {
	text, err := os.ReadFile(os.Args[1])
	must(err)
	must(json.Unmarshal([]byte(os.Args[2]), &roles))
	var vectors struct{ Vectors, Requests []vector }
	must(json.Unmarshal(text, &vectors))
	for _, v := range vectors.Vectors {
		for form, reply := range replies(v) {
			differ(fmt.Sprint(v.Name, ", form ", form), said(reply), v.Expect)
		}
	}
	for at, v := range vectors.Requests {
		for form, request := range requests(v) {
			problems := []any{}
			for _, problem := range clickposterrors.CheckRequest(request) {
				problems = append(problems, map[string]any{
					"code": problem.Status, "field": problem.Field, "message": problem.Message,
				})
			}
			differ(fmt.Sprint("request ", at, ", form ", form, ": ", string(v.Body)), problems, v.Expect)
		}
	}
	fmt.Fprintln(os.Stderr, len(vectors.Vectors), len(vectors.Requests))
}

// replies decodes a reply in each form in which users may have it.
func replies(v vector) []clickposterrors.Reply {
	if v.Body == nil {
		return []clickposterrors.Reply{clickposterrors.Decode(bytesOf(v))}
	}
	found := []clickposterrors.Reply{
		clickposterrors.Decode(v.Body),
		clickposterrors.DecodeValue(v.Body),
	}
	var fields struct{ Meta struct{ Message map[string]any } }
	if json.Unmarshal(v.Body, &fields) == nil && len(fields.Meta.Message) > 1 {
		return found // a map has no order
	}
	return append(found, clickposterrors.DecodeValue(exact(v.Body)))
}

func requests(v vector) []any {
	if v.Body == nil {
		return []any{*v.Text, []byte(*v.Text)}
	}
	var value any
	must(json.Unmarshal(v.Body, &value))
	return []any{v.Body, []byte(v.Body), string(v.Body), exact(v.Body), value}
}

func bytesOf(v vector) []byte {
	switch {
	case v.Text != nil:
		return []byte(*v.Text)
	case v.Base64 != nil:
		text, err := base64.StdEncoding.DecodeString(*v.Base64)
		must(err)
		return text
	}
	var text strings.Builder
	for _, part := range v.Parts {
		text.WriteString(strings.Repeat(part[0].(string), int(part[1].(float64))))
	}
	return []byte(text.String())
}

func said(reply clickposterrors.Reply) map[string]any {
	facts := map[string]any{
		"code": nil, "name": nil, "detail": nil, "raises": nil,
		"message": reply.Message, "result": reply.Result, "ok": reply.OK,
		"outcome": reply.Outcome, "recovery": reply.Recovery, "owner": reply.Owner,
	}
	if reply.Readable {
		facts["code"] = reply.Code
	}
	if reply.Known {
		facts["name"] = reply.Name
	}
	if reply.Detail != "" {
		facts["detail"] = reply.Detail
	}
	if err := reply.Err(); err != nil {
		facts["raises"] = roles[reflect.TypeOf(err).Elem().Name()]
	}
	return facts
}

func differ(name string, said any, expected json.RawMessage) {
	text, err := json.Marshal(said)
	must(err)
	if !reflect.DeepEqual(exact(text), exact(expected)) {
		fmt.Printf("%s\n  %s\n  %s\n", name, text, expected)
	}
}

func exact(text []byte) any {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var value any
	must(decoder.Decode(&value))
	return value
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}
