"""Made-up people, places and things under Postman's names, through the package Faker (an extra).

The data is English, as Postman's is. What Faker has no data for takes the nearest it has.
"""

import functools
from typing import TYPE_CHECKING

from postgui.services.dynamic_kind import DynamicGroup, DynamicVariable, no_arguments
from postgui.translation import mark

if TYPE_CHECKING:
    from faker import Faker

# Postman's name without `random`, what Faker calls it (or `_derived` below), what it is.
_NAMES = """
FirstName               first_name                  A first name
LastName                last_name                   A last name
FullName                first_name+last_name        A first and last name
NamePrefix              prefix                      Mr., Dr. ...
NameSuffix              suffix                      Jr., MD ...
JobArea                 bs_noun                     A field of work
JobDescriptor           catch_adjective             What kind of job
JobTitle                job                         A job
JobType                 job_word                    The kind of position
PhoneNumber             phone_number                A telephone number
PhoneNumberExt          phone_number                A telephone number, perhaps with an extension
PhoneNumberFormat       basic_phone_number          A telephone number in one format
City                    city                        A city
StreetName              street_name                 A street
StreetAddress           street_address              A street and a number
Country                 country                     A country
CountryCode             country_code                A country's two letters
Latitude                latitude                    -90 to 90
Longitude               longitude                   -180 to 180
Locale                  language_code               A language's code
Email                   email                       An e-mail address that nobody has
ExampleEmail            safe_email                  An e-mail address at example.org
UserName                user_name                   A user name
Url                     url                         A URL
DomainName              domain_name                 A domain name
DomainSuffix            tld                         com, org ...
DomainWord              domain_word                 A domain name without its end
UserAgent               user_agent                  A browser's User-Agent
AvatarImage             image_url                   The URL of a picture
ImageUrl                image_url                   The URL of a picture
AbstractImage           image_url                   The URL of a picture
AnimalsImage            image_url                   The URL of a picture
BusinessImage           image_url                   The URL of a picture
CatsImage               image_url                   The URL of a picture
CityImage               image_url                   The URL of a picture
FoodImage               image_url                   The URL of a picture
NightlifeImage          image_url                   The URL of a picture
FashionImage            image_url                   The URL of a picture
PeopleImage             image_url                   The URL of a picture
NatureImage             image_url                   The URL of a picture
SportsImage             image_url                   The URL of a picture
TransportImage          image_url                   The URL of a picture
ImageDataUri            svg_data                    A small picture as a data URL
BankAccount             numerify_8                  An account number, 8 digits
BankAccountName         account_word                The name of an account
CreditCardMask          numerify_4                  The last 4 digits of a card
BankAccountBic          swift                       A bank's BIC
BankAccountIban         iban                        An IBAN
TransactionType         transaction                 payment, invoice ...
CurrencyCode            currency_code               EUR, USD ...
CurrencyName            currency_name               A currency
CurrencySymbol          currency_symbol             A currency's sign
Bitcoin                 bitcoin                     What looks like a Bitcoin address
CompanyName             company                     A company
CompanySuffix           company_suffix              Inc, Ltd ...
Bs                      bs                          Business talk
BsAdjective             bs_adjective                A word of business talk
BsBuzz                  bs_verb                     A word of business talk
BsNoun                  bs_noun                     A word of business talk
CatchPhrase             catch_phrase                A slogan
CatchPhraseAdjective    catch_adjective             A word of a slogan
CatchPhraseDescriptor   catch_descriptor            A word of a slogan
CatchPhraseNoun         catch_noun                  A word of a slogan
DatabaseColumn          word                        The name of a column
DatabaseType            database_type               A column's type
DatabaseCollation       collation                   A collation
DatabaseEngine          engine                      A storage engine
DateFuture              date_future                 A moment of the next year
DatePast                date_past                   A moment of the last year
DateRecent              date_recent                 A moment of the last day
Weekday                 day_of_week                 Monday ...
Month                   month_name                  January ...
FileName                file_name                   A file's name
FileType                mime_kind                   application, image ...
FileExt                 file_extension              A file's ending
CommonFileName          file_name                   A file's name
CommonFileType          mime_kind                   application, image ...
CommonFileExt           file_extension              A file's ending
FilePath                file_path                   A file's path
DirectoryPath           directory                   A folder's path
MimeType                mime_type                   A media type
Price                   price                       0.00 to 1000.00
Product                 product                     A thing to buy
ProductAdjective        adjective                   What the thing is like
ProductMaterial         material                    What the thing is made of
ProductName             product_name                A thing to buy, with what it is like
Department              department                  A shop's department
Noun                    word                        A word
Verb                    word                        A word
Ingverb                 ing_word                    A word in -ing
Adjective               adjective                   A word
Word                    word                        A word
Words                   words_text                  Three words
Phrase                  catch_phrase                A phrase
LoremWord               word                        A word
LoremWords              words_text                  Three words
LoremSentence           sentence                    A sentence
LoremSentences          sentences_text              Some sentences
LoremParagraph          paragraph                   A paragraph
LoremParagraphs         paragraphs_text             Three paragraphs
LoremText               text                        A text
LoremSlug               slug                        words-like-these
LoremLines              lines_text                  Some lines
Abbreviation            abbreviation                HTTP, SQL ...
"""
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
        raise ValueError("needs the package Faker: pip install 'postgui[faker]'") from error
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


def _variable(line: str) -> DynamicVariable:
    short, method, doc = line.split(None, 2)
    name = f"random{short}"

    def make(arguments: str) -> str:
        no_arguments(name, arguments)
        return _fake(method)

    return DynamicVariable(name, doc, make)


KIND = DynamicGroup(
    id="fake",
    label=mark("Made-up data"),
    variables=tuple(_variable(line) for line in _NAMES.strip().splitlines()),
    order=90,
)
