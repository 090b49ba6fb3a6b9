// Copied from generator/targets/go/templates/reply.go by `make generate`; edit it there.

package statuspackage

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"regexp"
	"sort"
	"strconv"
	"strings"
)

// Reply is what a reply of the API says, and what to do about it.
//
// The code alone decides: never the HTTP status, a success flag or the message.
type Reply struct {
	// Code is the status code; 0 where none is readable.
	Code int64
	// Readable reports whether a code is readable. An empty body and a gateway's page have none.
	Readable bool
	// Status is the code as a status. It is one of the constants where Known is true.
	Status StatusEnum
	// Known reports whether the catalogue has the code.
	Known bool
	// Name is the name of the status; empty where the code is not known.
	Name string
	// Message is the message as text. Field errors become "key: part; part"; what is not text is
	// left out.
	Message string
	// Detail is what the message adds to the documented text; the whole message where it departs
	// from it. The case of ASCII letters and white space at the ends do not count.
	Detail string
	// Outcome is what became of the request.
	Outcome Outcome
	// Recovery is what to do next.
	Recovery Recovery
	// Owner is who has to act.
	Owner Owner
	// Action is what to do in detail: one step a line.
	Action string
	// OK reports whether Err returns nil.
	OK bool
	// Result is the JSON of the result, for json.Unmarshal; nil where there is none.
	Result json.RawMessage
	// Body is what was decoded.
	Body []byte
}

// verdict is how a reply without a status is classified.
type verdict struct {
	outcome  Outcome
	recovery Recovery
	owner    Owner
	action   string
}

// largest is the largest integer that all readers of JSON keep exact.
const largest = 1<<53 - 1

var digits = regexp.MustCompile(`^[0-9]{1,16}$`)

// Decode reads the body of a reply. It takes any bytes: what has no readable code is a reply too,
// and like one with an unknown code it is never a success.
func Decode(body []byte) Reply {
	text := read(body)
	reply := Reply{Body: body, Result: at(text, resultPath), Message: messageText(at(text, messagePath))}
	if len(resultPath) == 0 {
		reply.Result = nil
	}
	reply.Code, reply.Readable = codeOf(at(text, codePath))
	status := StatusEnum(reply.Code)
	if reply.Readable {
		reply.Status, reply.Known = status, status.Known()
	}
	if reply.Known {
		reply.Name = status.Name()
		reply.Detail = detailOf(reply.Message, status.Messages())
		reply.classify(verdict{status.Outcome(), status.Recovery(), status.Owner(), status.Action()})
		return reply
	}
	reply.Detail = detailOf(reply.Message, nil)
	if reply.Readable {
		reply.classify(unknown)
	} else {
		reply.classify(unreadable)
	}
	return reply
}

// DecodeValue reads a reply that was parsed already: the value of its JSON. A map has no order, so
// the field errors in one are sorted by key.
func DecodeValue(value any) Reply {
	text, err := json.Marshal(value)
	if err != nil {
		return Decode(nil)
	}
	return Decode(text)
}

func (r *Reply) classify(v verdict) {
	r.Outcome, r.Recovery, r.Owner, r.Action = v.outcome, v.recovery, v.owner, v.action
	r.OK = v.outcome.Success()
}

// codeOf returns the code in a value: a whole number, or a text of up to 16 ASCII digits.
func codeOf(text json.RawMessage) (code int64, ok bool) {
	var number float64
	var err error
	switch value := parsed(text).(type) {
	case json.Number:
		number, err = value.Float64()
	case string:
		if !digits.MatchString(value) {
			return 0, false
		}
		number, err = strconv.ParseFloat(value, 64)
	default:
		return 0, false
	}
	if err != nil || number != math.Trunc(number) || math.Abs(number) > largest {
		return 0, false
	}
	return int64(number), true
}

// Err returns nil where the reply is OK, and the error of its recovery otherwise.
//
// errors.As finds the error by its type, and errors.Is by its Err… value.
func (r Reply) Err() error {
	if r.OK {
		return nil
	}
	return newError(r)
}

// LogFields returns flat fields for a logger, a span or tags, without personal data. The message
// can hold some, so it is not among them; see LogFieldsWithMessage.
func (r Reply) LogFields() map[string]any {
	fields := map[string]any{
		prefix + ".outcome":  string(r.Outcome),
		prefix + ".recovery": string(r.Recovery),
		prefix + ".owner":    string(r.Owner),
	}
	if r.Readable {
		fields[prefix+".code"] = r.Code
	}
	if r.Known {
		fields[prefix+".name"] = r.Name
	}
	return fields
}

// LogFieldsWithMessage returns the fields of LogFields, and the message on one line.
func (r Reply) LogFieldsWithMessage() map[string]any {
	fields := r.LogFields()
	fields[prefix+".message"] = line(r.Message)
	return fields
}

// String returns the code, the name, the message and the recovery; never the body, which can hold
// personal data. It is what the verbs %v, %+v and %s print.
func (r Reply) String() string {
	code := "no readable code"
	if r.Readable {
		code = strconv.FormatInt(r.Code, 10)
	}
	parts := []string{code, r.Name, line(r.Message), "(" + string(r.Recovery) + ")"}
	return strings.Join(filled(parts), " ")
}

// GoString returns what String does, for the verb %#v.
func (r Reply) GoString() string {
	return "statuspackage.Reply{" + r.String() + "}"
}

// MarshalJSON returns the code, the name, the message and the recovery; never the body.
func (r Reply) MarshalJSON() ([]byte, error) {
	shown := map[string]any{"code": nil, "name": nil, "message": line(r.Message), "recovery": r.Recovery}
	if r.Readable {
		shown["code"] = r.Code
	}
	if r.Known {
		shown["name"] = r.Name
	}
	return json.Marshal(shown)
}

// errorText says on one line what came and what to do.
func errorText(r Reply) string {
	step, _, _ := strings.Cut(strings.TrimSpace(r.Action), "\n")
	if r.Known {
		step = r.Recovery.Title() + ". " + step + " " + r.Status.DocsURL()
	}
	return line(subject(r)) + " -> " + line(step)
}

func subject(r Reply) string {
	switch {
	case r.Known && r.Message == "":
		return fmt.Sprintf("%d %s: %s", r.Code, r.Name, r.Status.Title())
	case r.Known:
		return fmt.Sprintf("%d %s: %s", r.Code, r.Name, r.Message)
	case r.Readable && r.Message == "":
		return fmt.Sprintf("%d is not a known code", r.Code)
	case r.Readable:
		return fmt.Sprintf("%d is not a known code: %s", r.Code, r.Message)
	}
	return "no code can be read in " + outline(r.Body)
}

// outline says what a body is, without the values in JSON, whole or cut off: they can be personal
// data.
func outline(body []byte) string {
	if len(body) == 0 {
		return "an empty text"
	}
	text := read(body)
	if text == nil {
		if bytes.IndexAny(bytes.TrimLeft(body, "\ufeff \t\r\n"), "{[") == 0 {
			return fmt.Sprintf("a text of %d bytes that begins like JSON", len(body))
		}
		start := []rune(string(scrubbed(body)))
		if len(start) > 60 {
			start = start[:60]
		}
		return fmt.Sprintf("a text that begins %q", line(string(start)))
	}
	members, isObject := parsed(text).(map[string]any)
	if !isObject {
		return "a JSON value that is no object"
	}
	keys := make([]string, 0, len(members))
	for key := range members {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	if len(keys) == 0 {
		return "an empty object"
	}
	return "an object with the keys " + strings.Join(keys, ", ")
}

// filled returns the texts that are not empty.
func filled(texts []string) []string {
	var found []string
	for _, text := range texts {
		if text != "" {
			found = append(found, text)
		}
	}
	return found
}
