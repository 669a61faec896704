#!/bin/sh
# Puts the certificate that signs, and the account that notarises, into a keychain of CI's own. Takes from the
# environment: CERTIFICATE (a .p12 file in base64) with its PASSWORD; APPLE_ID, APPLE_PASSWORD and TEAM.
# Where there is no certificate, it says so and is content.
set -eu

if [ -z "${CERTIFICATE-}" ]; then
    echo 'no certificate is given: nothing will be signed'
    exit 0
fi
keychain=$RUNNER_TEMP/unsign.keychain-db
secret=$(openssl rand -hex 16)
file=$RUNNER_TEMP/certificate.p12
printf '%s' "$CERTIFICATE" | base64 --decode > "$file"
security create-keychain -p "$secret" "$keychain"
security set-keychain-settings -lut 3600 "$keychain"
security unlock-keychain -p "$secret" "$keychain"
security import "$file" -k "$keychain" -P "$PASSWORD" -T /usr/bin/codesign
security set-key-partition-list -S apple-tool:,apple: -s -k "$secret" "$keychain" > /dev/null
security list-keychains -d user -s "$keychain" login.keychain-db
rm "$file"
if [ -n "${APPLE_ID-}" ]; then
    xcrun notarytool store-credentials "$UNSIGN_MACOS_PROFILE" --keychain "$keychain" \
        --apple-id "$APPLE_ID" --team-id "$TEAM" --password "$APPLE_PASSWORD"
fi
