package io.github.gcmsdk.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.internal.engine.StandardTypes;
import io.github.gcmsdk.record.CodeList;
import io.github.gcmsdk.record.RecordType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNamesTest {

    @ParameterizedTest
    @CsvSource({
        "name, full_name",
        "name, fullName",
        "name, FullName",
        "name, FULLNAME",
        "name, Q1. What is your full name?",
        "name, respondent/full_name",
        "name, name_of_respondent",
        "name, first-name",
        "name, father's name",
        "name, surname_2",
        "date-of-birth, dateOfBirth",
        "date-of-birth, DOB",
        "date-of-birth, birth_date",
        "passport, passport",
        "passport, passport_no",
        "passport, PassportNumber",
        "passport, passport number 1",
        "identity-document, CNIC",
        "identity-document, cnic_no",
        "identity-document, national id",
        "phone, phone",
        "phone, Phone Number",
        "phone, migrantPhone",
        "phone, phonenumber",
        "e-mail, e-mail",
        "e-mail, Email Address",
        "case-number, caseNumber",
        "case-number, UNHCR ID",
        "device, deviceid",
        "device, device_id",
        "device, simserial",
        "device, IMEI",
        "gps, gps",
        "gps, _gps_latitude",
        "gps, _geolocation",
        "name, _submitted_by",
        "name, username",
        "case-number, meta/instanceID",
        "name, Prénom",
        "name, PRENOM",
        "name, Nom et prénoms",
        "name, nom de famille",
        "name, nom_du_migrant",
        "date-of-birth, Date de naissance",
        "date-of-birth, date_naissance",
        "passport, Numéro de passeport",
        "passport, numeroPasseport",
        "phone, N° de téléphone",
        "phone, telephone",
        "phone, téléphone portable",
        "name, Nombre y apellidos",
        "name, apellido",
        "date-of-birth, Fecha de nacimiento",
        "passport, pasaporte",
        "phone, teléfono",
        "phone, telefono_migrante",
        "e-mail, correo electrónico",
        "name, الاسم الكامل",
        "name, الإسم الكامل",
        "name, اسم الأب",
        "date-of-birth, تاريخ الميلاد",
        "date-of-birth, تَارِيخ المِيلاد",
        "passport, رقم جواز السفر",
        "phone, رقم الهاتف",
        "phone, الهاتف",
        "case-number, رقم القضية",
        "identity-document, رقم الهوية",
        "name, پورا نام",
        "name, والد کا نام",
        "date-of-birth, تاریخ پیدائش",
        "date-of-birth, تاريخ پيدائش",
        "passport, پاسپورٹ نمبر",
        "identity-document, شناختی کارڈ نمبر",
        "phone, فون نمبر",
        "case-number, کیس نمبر"
    })
    void namesThatArePersonalByThemselves(String kind, String name) {
        assertThat(PersonalNames.kindOf(name, false)).contains(kind);
        assertThat(PersonalNames.kindOf(name, true)).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "name, name",
        "name, Nom",
        "name, nombre",
        "name, الاسم",
        "name, نام",
        "gps, latitude",
        "gps, lon",
        "address, address",
        "address, adresse",
        "account, bankAccount",
        "account, IBAN",
        "case-number, registration_number",
        "phone, mobile",
        "picture, photo"
    })
    void namesThatArePersonalInRecordsAboutPeople(String kind, String name) {
        assertThat(PersonalNames.kindOf(name, false)).isEmpty();
        assertThat(PersonalNames.kindOf(name, true)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "_",
                "2",
                "fileName",
                "file_name",
                "organizationName",
                "organization_name",
                "displayName",
                "shortName",
                "countryName",
                "programmeName",
                "organizationFullName",
                "office_phone",
                "officePhoneNumber",
                "hotlinePhone",
                "oficina_telefono",
                "ministry_email",
                "رقم هاتف المكتب",
                "passportsIssued",
                "numberOfPassports",
                "passport_services",
                "phoneSurvey",
                "telephoneCoverage",
                "mobileClinics",
                "numberOfCases",
                "casesClosed",
                "nationalIdSystem",
                "identityCardsIssued",
                "birthsRegistered",
                "birthRegistration",
                "submittedBy",
                "location",
                "website",
                "webAddress",
                "deviceCount",
                "nombre_de_beneficiaires",
                "namespace",
                "surnamed",
                "acronim",
                "title",
                "x-team",
                "اسم المنظمة",
                "تنظیم کا نام"
            })
    void namesOfOtherThings(String name) {
        assertThat(PersonalNames.kindOf(name, false)).isEmpty();
        assertThat(PersonalNames.kindOf(name, true)).isEmpty();
    }

    /** What the model declares is never asked for; a misspelling of it mostly is, and only the contact of an office is so called. */
    @Test
    void membersOfTheModelAreCalledOtherwise() {
        for (RecordType<?> type : StandardTypes.all()) {
            for (RecordComponent component : type.type().getRecordComponents()) {
                assertThat(PersonalNames.kindOf(component.getName(), false))
                        .as(type + "." + component.getName())
                        .isEmpty();
            }
        }
    }

    @Test
    void everyTermIsFound() {
        CodeList list = CodeList.of("personal-names");

        for (List<String> row : list.rows()) {
            boolean ofPeople = row.get(list.indexOf("use")).equals("people");
            boolean organization = row.get(list.indexOf("use")).equals("organization");
            assertThat(PersonalNames.kindOf(row.get(0), true).isPresent())
                    .as(row.get(0))
                    .isEqualTo(!organization);
            assertThat(PersonalNames.kindOf(row.get(0), false).isPresent())
                    .as(row.get(0))
                    .isEqualTo(!organization && !ofPeople);
        }
    }

    @Test
    void aNameOfAnyLengthIsCheap() {
        assertThat(PersonalNames.kindOf("full name ".repeat(100_000), true)).isEmpty();
        assertThat(PersonalNames.kindOf("a_".repeat(99), true)).isEmpty();
    }
}
