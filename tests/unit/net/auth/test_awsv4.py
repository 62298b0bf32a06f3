"""AWS Signature v4 against the examples of Amazon's documentation, and what is refused."""

from pathlib import Path

import pytest

from postgui.model.problem import ProblemError
from postgui.net.auth.awsv4 import KIND
from postgui.net.outgoing import EncodedBody, FilePart, OutgoingHeader
from postgui.net.signing.sigv4 import canonical_query
from tests.support.unsigned import unsigned, values_of

S3 = values_of(
    KIND,
    accessKeyId="AKIAIOSFODNN7EXAMPLE",
    secretAccessKey="wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    region="us-east-1",
    service="s3",
)
BUCKET = "https://examplebucket.s3.amazonaws.com"


def authorization(values: dict[str, str], request) -> str:
    return dict(KIND.apply(values, request).headers)["Authorization"]


# "Signature Calculations for the Authorization Header", Amazon S3 API Reference.
@pytest.mark.parametrize(
    ("request_", "names", "signature"),
    [
        (
            unsigned(f"{BUCKET}/test.txt", headers=(("Range", "bytes=0-9"),)),
            "host;range;x-amz-content-sha256;x-amz-date",
            "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
        ),
        (
            unsigned(
                f"{BUCKET}/test$file.text",
                "PUT",
                (("Date", "Fri, 24 May 2013 00:00:00 GMT"), ("x-amz-storage-class", "REDUCED_REDUNDANCY")),
                b"Welcome to Amazon S3.",
            ),
            "date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class",
            "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd",
        ),
        (
            unsigned(f"{BUCKET}/?lifecycle"),
            "host;x-amz-content-sha256;x-amz-date",
            "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543",
        ),
        (
            unsigned(f"{BUCKET}/?max-keys=2&prefix=J"),
            "host;x-amz-content-sha256;x-amz-date",
            "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7",
        ),
    ],
    ids=["range", "put", "lifecycle", "list"],
)
def test_the_examples_of_s3(request_, names, signature):
    assert authorization(S3, request_) == (
        "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, "
        f"SignedHeaders={names}, Signature={signature}"
    )


def test_the_example_of_a_presigned_url():
    # "Authenticating Requests: Using Query Parameters", Amazon S3 API Reference.
    added = KIND.apply(
        {**S3, "placement": "query", "expires": "86400"}, unsigned(f"{BUCKET}/test.txt", headers=())
    )
    assert added.headers == ()
    assert added.raw_query == (
        "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1"
        "%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z&X-Amz-SignedHeaders=host&X-Amz-Expires=86400"
        "&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404"
    )


def test_the_example_of_iam():
    # "Create a signed AWS API request", IAM User Guide.
    values = values_of(
        KIND,
        accessKeyId="AKIDEXAMPLE",
        secretAccessKey="wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
        region="us-east-1",
        service="iam",
    )
    request = unsigned(
        "https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08",
        headers=(
            ("Content-Type", "application/x-www-form-urlencoded; charset=utf-8"),
            ("X-Amz-Date", "20150830T123600Z"),
        ),
    )
    signature = "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7"
    assert authorization(values, request).endswith(f"Signature={signature}")
    assert "X-Amz-Date" not in dict(KIND.apply(values, request).headers)


def test_automatic_headers_that_a_proxy_may_change_are_not_signed():
    request = unsigned(f"{BUCKET}/", headers=(("User-Agent", "mine"), ("Accept", "*/*")))
    automatic = (
        OutgoingHeader(b"Accept-Encoding", b"gzip", "what can be decoded here"),
        OutgoingHeader(b"Content-Type", b"text/plain", "the kind of the body"),
    )
    object.__setattr__(request, "headers", (*request.headers, *automatic))
    line = authorization(S3, request)
    assert "SignedHeaders=accept;content-type;host;x-amz-content-sha256;x-amz-date," in line


def test_only_s3_takes_the_path_as_it_is():
    other = {**S3, "service": "execute-api"}
    twice, once = unsigned("http://h/a%20b/../c"), unsigned("http://h/c")
    assert authorization(other, twice) == authorization(other, once)
    assert authorization(S3, twice) != authorization(S3, once)
    assert authorization({**other, "normalizePath": "false"}, twice) != authorization(other, once)


def test_a_plus_in_the_query_is_a_plus():
    assert canonical_query(b"b=a+b&a=%7e&&flag&c=a%2fb=") == b"a=~&b=a%2Bb&c=a%2Fb%3D&flag="


def test_a_body_may_go_unsigned():
    headers = dict(
        KIND.apply({**S3, "payload": "unsigned"}, unsigned(f"{BUCKET}/x", "PUT", body=b"x")).headers
    )
    assert headers["X-Amz-Content-Sha256"] == "UNSIGNED-PAYLOAD"


def test_a_session_token_is_sent_and_signed():
    headers = dict(KIND.apply({**S3, "sessionToken": "a/token=="}, unsigned(f"{BUCKET}/")).headers)
    assert headers["X-Amz-Security-Token"] == "a/token=="
    assert ";x-amz-security-token," in headers["Authorization"]
    query = KIND.apply({**S3, "sessionToken": "a/token==", "placement": "query"}, unsigned(f"{BUCKET}/"))
    assert "&X-Amz-Security-Token=a%2Ftoken%3D%3D&X-Amz-Signature=" in query.raw_query


def test_a_preview_signs_nothing_and_reads_no_file(tmp_path):
    path = tmp_path / "big"
    path.write_bytes(b"x")
    body = EncodedBody((FilePart.of(path),), present=True)
    path.unlink()
    request = unsigned(f"{BUCKET}/x", "PUT", preview=True)
    object.__setattr__(request, "body", body)
    added = KIND.apply(S3, request)
    headers = dict(added.headers)
    assert headers["X-Amz-Content-Sha256"] == "(made when sent)"
    assert headers["Authorization"].endswith("Signature=(made when sent)")
    assert added.late == ("X-Amz-Date", "X-Amz-Content-Sha256", "Authorization")


@pytest.mark.parametrize(
    ("values", "what"),
    [
        ({"accessKeyId": ""}, "needs an access key ID"),
        ({"secretAccessKey": "", "region": ""}, "needs a secret access key, a region"),
        ({"service": ""}, "needs a service"),
        ({"placement": "query", "expires": "604801"}, "'604801' is no time"),
        ({"placement": "query", "expires": "soon"}, "'soon' is no time"),
    ],
)
def test_what_can_not_be_signed_is_refused_with_the_reason(values, what):
    with pytest.raises(ProblemError, match=what):
        KIND.apply({**S3, **values}, unsigned(f"{BUCKET}/"))


def test_an_odd_date_of_the_persons_own_is_refused():
    with pytest.raises(ProblemError, match="X-Amz-Date is 'today'"):
        KIND.apply(S3, unsigned(f"{BUCKET}/", headers=(("x-amz-date", "today"),)))


@pytest.fixture
def aws_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    return tmp_path


def from_profile(name: str) -> str:
    values = values_of(KIND, profileName=name, service="s3")
    return authorization(values, unsigned(f"{BUCKET}/test.txt", headers=(("Range", "bytes=0-9"),)))


def test_a_profile_gives_keys_and_region(aws_folder):
    (aws_folder / "credentials").write_text(
        "[work]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\n"
        "aws_secret_access_key=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\n"
    )
    (aws_folder / "config").write_text("[profile work]\nregion = us-east-1\ns3 =\n  max_queue_size = 5\n")
    assert from_profile("work").endswith("f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41")


def test_a_profile_without_keys_says_how_to_get_some(aws_folder):
    (aws_folder / "config").write_text(
        "[profile sso]\nsso_session = me\n[profile p]\ncredential_process=/x\n"
    )
    with pytest.raises(ProblemError) as caught:
        from_profile("sso")
    assert "sso_session" in caught.value.problem.meaning
    assert "aws configure export-credentials --profile sso" in caught.value.problem.advice
    with pytest.raises(ProblemError, match="no access keys"):
        from_profile("p")
    with pytest.raises(ProblemError, match="There is no AWS profile 'other'"):
        from_profile("other")


def test_a_broken_profile_file_is_named_without_what_stands_in_it(aws_folder):
    (aws_folder / "credentials").write_text("[work]\na = b\nSECRETKEY\n")
    with pytest.raises(ProblemError) as caught:
        from_profile("work")
    assert "line 3 makes no sense" in caught.value.problem.meaning
    assert "SECRETKEY" not in caught.value.problem.text()
