"""Made-up people, places and things under Postman's names, through the package Faker (an extra).

The data is English, as Postman's is. What Faker has no data for takes the nearest it has.
"""

import functools
from typing import TYPE_CHECKING

from postgui.services.dynamic_kind import DynamicGroup, DynamicVariable, no_arguments
from postgui.translation import mark, tr

if TYPE_CHECKING:
    from faker import Faker

# Postman's name without `random`, what Faker calls it (or `_derived` below), what it is.
_NAMES = (
    ("FirstName", "first_name", mark("A first name")),
    ("LastName", "last_name", mark("A last name")),
    ("FullName", "first_name+last_name", mark("A first and last name")),
    ("NamePrefix", "prefix", mark("Mr., Dr. ...")),
    ("NameSuffix", "suffix", mark("Jr., MD ...")),
    ("JobArea", "bs_noun", mark("A field of work")),
    ("JobDescriptor", "catch_adjective", mark("What kind of job")),
    ("JobTitle", "job", mark("A job")),
    ("JobType", "job_word", mark("The kind of position")),
    ("PhoneNumber", "phone_number", mark("A telephone number")),
    ("PhoneNumberExt", "phone_number", mark("A telephone number, perhaps with an extension")),
    ("PhoneNumberFormat", "basic_phone_number", mark("A telephone number in one format")),
    ("City", "city", mark("A city")),
    ("StreetName", "street_name", mark("A street")),
    ("StreetAddress", "street_address", mark("A street and a number")),
    ("Country", "country", mark("A country")),
    ("CountryCode", "country_code", mark("A country's two letters")),
    ("Latitude", "latitude", mark("-90 to 90")),
    ("Longitude", "longitude", mark("-180 to 180")),
    ("Locale", "language_code", mark("A language's code")),
    ("Email", "email", mark("An e-mail address that nobody has")),
    ("ExampleEmail", "safe_email", mark("An e-mail address at example.org")),
    ("UserName", "user_name", mark("A user name")),
    ("Url", "url", mark("A URL")),
    ("DomainName", "domain_name", mark("A domain name")),
    ("DomainSuffix", "tld", mark("com, org ...")),
    ("DomainWord", "domain_word", mark("A domain name without its end")),
    ("UserAgent", "user_agent", mark("A browser's User-Agent")),
    ("AvatarImage", "image_url", mark("The URL of a picture")),
    ("ImageUrl", "image_url", mark("The URL of a picture")),
    ("AbstractImage", "image_url", mark("The URL of a picture")),
    ("AnimalsImage", "image_url", mark("The URL of a picture")),
    ("BusinessImage", "image_url", mark("The URL of a picture")),
    ("CatsImage", "image_url", mark("The URL of a picture")),
    ("CityImage", "image_url", mark("The URL of a picture")),
    ("FoodImage", "image_url", mark("The URL of a picture")),
    ("NightlifeImage", "image_url", mark("The URL of a picture")),
    ("FashionImage", "image_url", mark("The URL of a picture")),
    ("PeopleImage", "image_url", mark("The URL of a picture")),
    ("NatureImage", "image_url", mark("The URL of a picture")),
    ("SportsImage", "image_url", mark("The URL of a picture")),
    ("TransportImage", "image_url", mark("The URL of a picture")),
    ("ImageDataUri", "svg_data", mark("A small picture as a data URL")),
    ("BankAccount", "numerify_8", mark("An account number, 8 digits")),
    ("BankAccountName", "account_word", mark("The name of an account")),
    ("CreditCardMask", "numerify_4", mark("The last 4 digits of a card")),
    ("BankAccountBic", "swift", mark("A bank's BIC")),
    ("BankAccountIban", "iban", mark("An IBAN")),
    ("TransactionType", "transaction", mark("payment, invoice ...")),
    ("CurrencyCode", "currency_code", mark("EUR, USD ...")),
    ("CurrencyName", "currency_name", mark("A currency")),
    ("CurrencySymbol", "currency_symbol", mark("A currency's sign")),
    ("Bitcoin", "bitcoin", mark("What looks like a Bitcoin address")),
    ("CompanyName", "company", mark("A company")),
    ("CompanySuffix", "company_suffix", mark("Inc, Ltd ...")),
    ("Bs", "bs", mark("Business talk")),
    ("BsAdjective", "bs_adjective", mark("A word of business talk")),
    ("BsBuzz", "bs_verb", mark("A word of business talk")),
    ("BsNoun", "bs_noun", mark("A word of business talk")),
    ("CatchPhrase", "catch_phrase", mark("A slogan")),
    ("CatchPhraseAdjective", "catch_adjective", mark("A word of a slogan")),
    ("CatchPhraseDescriptor", "catch_descriptor", mark("A word of a slogan")),
    ("CatchPhraseNoun", "catch_noun", mark("A word of a slogan")),
    ("DatabaseColumn", "word", mark("The name of a column")),
    ("DatabaseType", "database_type", mark("A column's type")),
    ("DatabaseCollation", "collation", mark("A collation")),
    ("DatabaseEngine", "engine", mark("A storage engine")),
    ("DateFuture", "date_future", mark("A moment of the next year")),
    ("DatePast", "date_past", mark("A moment of the last year")),
    ("DateRecent", "date_recent", mark("A moment of the last day")),
    ("Weekday", "day_of_week", mark("Monday ...")),
    ("Month", "month_name", mark("January ...")),
    ("FileName", "file_name", mark("A file's name")),
    ("FileType", "mime_kind", mark("application, image ...")),
    ("FileExt", "file_extension", mark("A file's ending")),
    ("CommonFileName", "file_name", mark("A file's name")),
    ("CommonFileType", "mime_kind", mark("application, image ...")),
    ("CommonFileExt", "file_extension", mark("A file's ending")),
    ("FilePath", "file_path", mark("A file's path")),
    ("DirectoryPath", "directory", mark("A folder's path")),
    ("MimeType", "mime_type", mark("A media type")),
    ("Price", "price", mark("0.00 to 1000.00")),
    ("Product", "product", mark("A thing to buy")),
    ("ProductAdjective", "adjective", mark("What the thing is like")),
    ("ProductMaterial", "material", mark("What the thing is made of")),
    ("ProductName", "product_name", mark("A thing to buy, with what it is like")),
    ("Department", "department", mark("A shop's department")),
    ("Noun", "word", mark("A word")),
    ("Verb", "word", mark("A word")),
    ("Ingverb", "ing_word", mark("A word in -ing")),
    ("Adjective", "adjective", mark("A word")),
    ("Word", "word", mark("A word")),
    ("Words", "words_text", mark("Three words")),
    ("Phrase", "catch_phrase", mark("A phrase")),
    ("LoremWord", "word", mark("A word")),
    ("LoremWords", "words_text", mark("Three words")),
    ("LoremSentence", "sentence", mark("A sentence")),
    ("LoremSentences", "sentences_text", mark("Some sentences")),
    ("LoremParagraph", "paragraph", mark("A paragraph")),
    ("LoremParagraphs", "paragraphs_text", mark("Three paragraphs")),
    ("LoremText", "text", mark("A text")),
    ("LoremSlug", "slug", mark("words-like-these")),
    ("LoremLines", "lines_text", mark("Some lines")),
    ("Abbreviation", "abbreviation", mark("HTTP, SQL ...")),
)
_SPANS = {"date_future": ("+1d", "+1y"), "date_past": ("-1y", "-1d"), "date_recent": ("-1d", "now")}
_PICTURE = (
    "data:image/svg+xml;charset=UTF-8,%3Csvg%20xmlns%3D%22http%3A%2F%2Fwww.w3.org%2F2000%2Fsvg%22%2F%3E"
)
_CHOICES = {
    "job_word": "Officer Manager Engineer Supervisor Assistant Analyst Architect Director Technician",
    "account_word": "Checking Savings Investment Personal Home_Loan Credit_Card Auto_Loan",
    "transaction": "payment invoice withdrawal deposit",
    "database_type": "int bigint varchar text date datetime timestamp decimal boolean binary blob",
    "collation": "utf8_general_ci utf8_unicode_ci utf8_bin ascii_general_ci",
    "engine": "InnoDB MyISAM MEMORY CSV BLACKHOLE ARCHIVE",
    "product": "Chair Table Lamp Keyboard Mouse Shirt Shoes Hat Gloves Towel Soap Bike Ball",
    "adjective": "Small Handmade Rustic Sleek Practical Refined Generic Fresh Licensed Awesome Gorgeous",
    "material": "Wooden Steel Cotton Granite Rubber Concrete Plastic Soft Frozen Metal",
    "department": "Books Movies Music Games Electronics Computers Home Garden Tools Toys Clothing Sports",
    "ing_word": "parsing sending hacking copying indexing calculating compressing connecting testing",
    "abbreviation": "HTTP SQL TCP JSON XML API DNS TLS RAM PCI SSD GB AGP PNG CSS",
}


@functools.cache
def _faker() -> "Faker":
    """Made when first needed: importing Faker costs more than a send.

    Raises:
        ValueError: The package is not there.
    """
    try:
        from faker import Faker
    except ImportError as error:
        raise ValueError(tr("needs the package Faker: pip install 'postgui[faker]'")) from error
    return Faker("en_US")


def _fake(method: str) -> str:
    faker = _faker()
    if method in _CHOICES:
        word = str(faker.random_element(_CHOICES[method].split()))
        return word.replace("_", " ") if method == "account_word" else word
    if "+" in method:
        return " ".join(_fake(part) for part in method.split("+"))
    derived = _derived(faker, method)
    return str(getattr(faker, method)()) if derived is None else derived


def _derived(faker: "Faker", method: str) -> str | None:
    """What Faker has only parts for, or in another form; None for what it has itself."""
    match method:
        case "bs_verb" | "bs_adjective" | "bs_noun":
            at = ("bs_verb", "bs_adjective", "bs_noun").index(method)
            return str(faker.bs().split()[at])
        case "catch_adjective" | "catch_descriptor" | "catch_noun":
            at = ("catch_adjective", "catch_descriptor", "catch_noun").index(method)
            return str(faker.catch_phrase().split()[at])
        case "numerify_8" | "numerify_4":
            return faker.numerify("#" * int(method[-1]))
        case "bitcoin":
            return faker.lexify("1" + "?" * 33, "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz")
        case "date_future" | "date_past" | "date_recent":
            begin, end = _SPANS[method]
            return f"{faker.date_time_between(begin, end).isoformat(timespec='milliseconds')}Z"
        case "mime_kind":
            return str(faker.mime_type().partition("/")[0])
        case "directory":
            return str(faker.file_path(depth=2).rpartition("/")[0])
        case "price":
            return f"{faker.random_int(0, 100_000) / 100:.2f}"
        case "product_name":
            return " ".join(_fake(part) for part in ("adjective", "material", "product"))
        case "svg_data":
            return _PICTURE
        case "words_text":
            return " ".join(faker.words(3))
        case "sentences_text":
            return " ".join(faker.sentences(4))
        case "paragraphs_text" | "lines_text":
            return "\n".join(faker.paragraphs(3) if method == "paragraphs_text" else faker.sentences(4))
        case _:
            return None


def _variable(short: str, method: str, doc: str) -> DynamicVariable:
    name = f"random{short}"

    def make(arguments: str) -> str:
        no_arguments(name, arguments)
        return _fake(method)

    return DynamicVariable(name, doc, make)


KIND = DynamicGroup(
    id="fake",
    label=mark("Made-up data"),
    variables=tuple(_variable(*row) for row in _NAMES),
    order=90,
)
