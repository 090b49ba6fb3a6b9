// Code generated from catalogue.yaml by `make generate`. DO NOT EDIT.

package clickposterrors

// How long to wait and how often to ask; all guides use these.
const (
	// BackOffTimeoutSeconds: how long a client waits for one reply.
	BackOffTimeoutSeconds = 30

	// BackOffFirstSeconds: the pause before the first further call.
	BackOffFirstSeconds = 5

	// BackOffFactor: what each pause is multiplied by to give the next.
	BackOffFactor = 2

	// BackOffLongestSeconds: no pause is longer than this.
	BackOffLongestSeconds = 60

	// BackOffPolls: how often to ask for the state of something that is not decided yet.
	BackOffPolls = 10

	// BackOffResends: how often to send the same request again after a reply that does not tell.
	BackOffResends = 1
)

// codePath is the path to the code of a reply.
var codePath = []string{"meta", "status"}

// messagePath is the path to its message.
var messagePath = []string{"meta", "message"}

// resultPath is the path to its result; nil where there is none.
var resultPath = []string{"result"}

// prefix is what the keys of log fields begin with.
const prefix = "clickpost_errors"

// unknown is the verdict on an unknown code.
var unknown = verdict{OutcomeUnknown, RecoveryContactSupport, OwnerDeveloper, "Stop: do not send the request again, and do not take the order for made or for refused.\nLook the number up on the page of codes that are not in this catalogue, and note which endpoint answered.\nSend the whole reply, without the API key, to `support@clickpost.in` and ask what it means for this order."}

// unreadable is the verdict on a reply without a readable code.
var unreadable = verdict{OutcomeUnknown, RecoveryRetry, OwnerDeveloper, "If the HTTP status is 401, 403 or 404, stop: check the key, your rights and the address first.\nOtherwise treat it like no reply at all, and like 329: the order may exist.\nKeep the `reference_number`, the courier and the waybill number as they are: changing one of them can book the parcel twice.\nWait at least a minute, then fetch the order where the endpoint takes a `reference_number`; otherwise send exactly the same request once more. This is the least risky next call, not a safe one.\nIf it is still unclear, ask the courier, or `support@clickpost.in`, whether the parcel is booked.\nIf unreadable replies keep coming, look at the address, the proxy and what the body really holds."}

// malformed returns the status that answers a request that is no JSON object.
func malformed() (status MetaStatus, ok bool) {
	return MetaStatusBadRequest, true
}

// placesOf returns where a field of a request may be, and the path whose value excuses it.
func placesOf(field string) (places [][]string, unless []string) {
	switch field {
	case "order_type":
		return [][]string{{"shipment_details", "order_type"}, {"shipment_info", "order_type"}, {"order_type"}}, nil
	case "cod_value":
		return [][]string{{"shipment_details", "cod_value"}, {"shipment_info", "cod_value"}, {"cod_value"}}, nil
	case "courier_partner":
		return [][]string{{"shipment_details", "courier_partner"}, {"shipment_info", "courier_partner"}, {"courier_partner"}}, nil
	case "reference_number":
		return [][]string{{"shipment_details", "reference_number"}, {"shipment_info", "reference_number"}, {"reference_number"}}, nil
	case "items":
		return [][]string{{"shipment_details", "items"}, {"items"}}, []string{"shipment_info"}
	case "delivery_type":
		return [][]string{{"shipment_details", "delivery_type"}, {"additional", "delivery_type"}, {"shipment_info", "delivery_type"}, {"delivery_type"}}, nil
	case "rvp_reason":
		return [][]string{{"additional", "rvp_reason"}, {"shipment_details", "rvp_reason"}, {"rvp_reason"}}, nil
	case "priority":
		return [][]string{{"additional", "priority"}}, nil
	case "account_code":
		return [][]string{{"shipment_details", "account_code"}, {"additional", "account_code"}, {"shipment_info", "account_code"}, {"account_code"}}, nil
	case "awb_number":
		return [][]string{{"shipment_details", "awb_number"}, {"additional", "awb_number"}, {"shipment_info", "awb_number"}, {"awb_number"}}, nil
	case "vendor_code":
		return [][]string{{"shipment_details", "vendor_code"}, {"additional", "vendor_code"}, {"shipment_info", "vendor_code"}, {"vendor_code"}}, nil
	case "awb":
		return [][]string{}, nil
	case "query.username":
		return [][]string{}, nil
	case "query.key":
		return [][]string{}, nil
	}
	return nil, nil
}
