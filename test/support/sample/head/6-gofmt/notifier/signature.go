package notifier

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
)

// sign returns the hex HMAC of a body, as the warehouse checks it.
func sign(secret, body []byte) string {
	mac := hmac.New(sha256.New, secret)
	mac.Write(body)
	return hex.EncodeToString(mac.Sum(nil))
}

// Verify reports whether a signature belongs to a body.
func Verify(secret, body []byte, signature string) bool {
	want, err := hex.DecodeString(signature)
	if err != nil {
		return false
	}
	mac := hmac.New(sha256.New, secret)
	mac.Write(body)
	return hmac.Equal(want, mac.Sum(nil))
}
