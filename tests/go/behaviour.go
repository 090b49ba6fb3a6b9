// What no vector can say: how the package behaves in Go. Panics at the first surprise.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"math"
	"strings"
	"sync"

	c "example.org/clickpost-errors"
)

func assert(ok bool, about ...any) {
	if !ok {
		panic(fmt.Sprint(about...))
	}
}

func main() {
	lookups()
	bodies()
	errorsByKind()
	logs()
	requests()
	atOnce()
}

func lookups() {
	for _, key := range []string{"310", " 0310 ", "INVALID_RVP_REASON", "invalid-rvp-reason", "Invalid RVP reason"} {
		status, ok := c.Lookup(key)
		assert(ok && status == c.MetaStatusInvalidRvpReason, key)
	}
	for _, key := range []string{"999", "-1", "", "values", "310.0", strings.Repeat("9", 400)} {
		_, ok := c.Lookup(key)
		assert(!ok, key)
	}
	assert(!c.MetaStatus(999).Known() && c.MetaStatus(999).String() == "MetaStatus(999)")
	assert(c.MetaStatus(999).Title() == "" && c.MetaStatus(999).Messages() == nil)
	assert(fmt.Sprint(c.MetaStatusCourierTimeout) == "COURIER_TIMEOUT")
	assert(c.OutcomeSucceeded.Success() && !c.OutcomePending.Success())
	assert(c.BackOffTimeoutSeconds >= 30)
	c.MetaStatusCourierTimeout.Related()[0] = 0
	assert(c.MetaStatusCourierTimeout.Related()[0] != 0, "a caller can change the facts")
}

func bodies() {
	reply := c.Decode([]byte(`{"meta": {"status": 323, "message": "Übrig"}, "result": {"waybill": "W1"}}`))
	var order struct{ Waybill string }
	assert(json.Unmarshal(reply.Result, &order) == nil && order.Waybill == "W1")
	assert(reply.Status == c.MetaStatusOrderAlreadyPlaced && reply.Name == "ORDER_ALREADY_PLACED")
	loop := map[string]any{}
	loop["loop"] = loop
	for _, value := range []any{nil, true, 7, math.NaN(), func() {}, loop, "text", make(chan int)} {
		reply := c.DecodeValue(value)
		assert(!reply.Readable && reply.Recovery == c.RecoveryRetry && !reply.OK && reply.Result == nil)
		assert(errors.Is(reply.Err(), c.ErrUnreadableReply))
		assert(len(c.CheckRequest(value)) == 1, value)
	}
	assert(errors.Is(c.Reply{}.Err(), c.ErrUnreadableReply), "a reply that was never decoded is no success")
	type envelope struct {
		Meta struct {
			Status  int    `json:"status"`
			Message string `json:"message"`
		} `json:"meta"`
	}
	assert(c.DecodeValue(envelope{}).Code == 0 && c.DecodeValue(envelope{}).Readable)
}

func errorsByKind() {
	assert(c.Decode([]byte(`{"meta": {"status": 200}}`)).Err() == nil)
	pending := fmt.Errorf("order 7: %w", c.Decode([]byte(`{"meta": {"status": 102}}`)).Err())
	assert(errors.Is(pending, c.ErrPending) && errors.Is(pending, c.ErrClickpost))
	assert(!errors.Is(pending, c.ErrRetryable) && !errors.Is(pending, c.ErrUnreadableReply))
	var kind *c.PendingError
	assert(errors.As(pending, &kind) && kind.Status == c.MetaStatusProcessing && kind.Reply.Code == 102)
	var base *c.ClickpostError
	assert(errors.As(pending, &base) && base.Owner == c.OwnerNobody)
	var other *c.RetryableError
	assert(!errors.As(pending, &other))

	unreadable := c.Decode([]byte("<html>")).Err()
	assert(errors.As(unreadable, &other) && errors.Is(unreadable, c.ErrRetryable))
	assert(strings.HasPrefix(unreadable.Error(), `no code can be read in a text that begins "<html>" -> `))
	cut := c.Decode([]byte(` {"meta": {"phone": "98450`)).Err().Error()
	assert(strings.Contains(cut, "begins like JSON") && !strings.Contains(cut, "98450"))
	for _, body := range []string{" ", "\ufeff", "\xff"} {
		assert(c.Decode([]byte(body)).Err().Error() != "")
	}
	unknown := c.Decode([]byte(`{"meta": {"status": 600, "message": "odd"}}`)).Err()
	assert(errors.Is(unknown, c.ErrUnknownStatus))
	assert(strings.HasPrefix(unknown.Error(), "600 is not a known code: odd -> Stop"), unknown)
	known := c.Decode([]byte(`{"meta": {"status": 329, "message": "a\nb \u2028\u001b[0m"}}`)).Err()
	assert(strings.HasPrefix(known.Error(), "329 COURIER_TIMEOUT: a b [0m -> "), known)
	assert(strings.Contains(c.Decode([]byte(`{"detail": "secret"}`)).Err().Error(), "an object with the keys detail ->"))
}

func logs() {
	reply := c.Decode([]byte(`{"meta": {"status": 319, "message": "call 98765"}, "name": "Jo Bloggs"}`))
	fields := reply.LogFields()
	assert(fields["clickpost_errors.code"] == int64(319) && len(fields) == 5)
	assert(!strings.Contains(fmt.Sprint(fields), "98765"))
	assert(reply.LogFieldsWithMessage()["clickpost_errors.message"] == "call 98765")
	_, hasCode := c.Decode(nil).LogFields()["clickpost_errors.code"]
	assert(!hasCode)
	err := reply.Err()
	text, _ := json.Marshal(reply)
	fault, _ := json.Marshal(err)
	for _, shown := range []string{
		fmt.Sprint(reply), fmt.Sprintf("%v %+v %#v %s", reply, reply, reply, reply), string(text),
		fmt.Sprintf("%v %+v %#v %s", err, err, err, err), string(fault), fmt.Sprintf("%+v", []any{reply, err}),
	} {
		assert(strings.Contains(shown, "319"), shown)
		assert(!strings.Contains(shown, "Bloggs") && !strings.Contains(shown, "66 108 111"), shown)
	}
	var lines strings.Builder
	var kind *c.CourierError
	assert(errors.As(err, &kind))
	logger := slog.New(slog.NewJSONHandler(&lines, nil))
	logger.Info("failed", "reply", reply, "kind", kind)
	assert(strings.Count(lines.String(), `"recovery":"inspect_message"`) == 2, lines.String())
	assert(!strings.Contains(lines.String(), "98765") && !strings.Contains(lines.String(), "Bloggs"))
}

func requests() {
	problems := c.CheckRequest(map[string]any{
		"shipment_details": map[string]any{
			"order_type": "COD", "cod_value": 0, "items": []any{map[string]any{"sku": 1}},
		},
	})
	assert(len(problems) == 1 && problems[0].Status == c.MetaStatusInvalidCodValue, problems)
	assert(problems[0].Field == "shipment_details.cod_value" && problems[0].Value == json.Number("0"))
}

// atOnce decodes and checks in many goroutines.
func atOnce() {
	var all sync.WaitGroup
	for at := 0; at < 50; at++ {
		all.Add(1)
		go func() {
			defer all.Done()
			reply := c.Decode([]byte(`{"meta": {"status": 301, "message": "Authentication Failed: x"}}`))
			assert(reply.Known && len(c.CheckRequest(`{}`)) == 1)
		}()
	}
	all.Wait()
}
