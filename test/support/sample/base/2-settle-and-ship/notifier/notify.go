// Package notifier tells the warehouse about orders that are ready to be packed.
package notifier

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"time"
)

// Event is what the warehouse is told about one order.
type Event struct {
	ID      string    `json:"id"`
	OrderID string    `json:"orderId"`
	Status  string    `json:"status"`
	At      time.Time `json:"at"`
}

// AuditLog remembers what was sent, for questions from the warehouse.
type AuditLog interface {
	Record(ctx context.Context, event Event) error
}

// Notifier sends events to one endpoint, signed with a shared secret.
type Notifier struct {
	client   *http.Client
	endpoint string
	secret   []byte
	audit    AuditLog
}

// New returns a Notifier for the endpoint.
func New(endpoint string, secret []byte, audit AuditLog) *Notifier {
	return &Notifier{
		client:   &http.Client{Timeout: 10 * time.Second},
		endpoint: endpoint,
		secret:   secret,
		audit:    audit,
	}
}

// Send delivers one event and records that it was delivered.
func (n *Notifier) Send(ctx context.Context, event Event) error {
	body, err := json.Marshal(event)
	if err != nil {
		return fmt.Errorf("encode event %s: %w", event.ID, err)
	}

	request, err := http.NewRequestWithContext(ctx, http.MethodPost, n.endpoint, bytes.NewReader(body))
	if err != nil {
		return fmt.Errorf("build request for event %s: %w", event.ID, err)
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("X-Harbour-Signature", sign(n.secret, body))

	response, err := n.client.Do(request)
	if err != nil {
		return fmt.Errorf("send event %s: %w", event.ID, err)
	}
	defer response.Body.Close()
	if response.StatusCode >= http.StatusMultipleChoices {
		return fmt.Errorf("send event %s: warehouse answered %s", event.ID, response.Status)
	}

	if err := n.audit.Record(ctx, event); err != nil {
		return fmt.Errorf("record event %s: %w", event.ID, err)
	}
	return nil
}
