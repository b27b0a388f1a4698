package org.lianluo.handling.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a letter of reply says. Texts may be of any length; what a unit wrote is printed as it is, paragraph by paragraph.
 *
 * @param suggestionTitle title of the suggestion
 * @param registrationNumber congress, meeting and number, such as 平顶山市新华区第十一届人大三次会议第105号
 * @param salutationNames the signing deputies, such as 代表甲、代表乙; 代表 is added where it is missing
 * @param classCode what the place calls the class, such as A or 甲
 * @param text text of the reply
 * @param unitName full name of the unit
 * @param documentNumber the unit's document number (发文字号); null for none
 * @param signatory who signed it for the unit (签发人)
 * @param issuedOn day of issue in China
 * @param commitments what the unit promises, with its dates; empty for none
 * @param copyTo offices that get a copy (抄送); empty for none
 * @param contactLine whom to ask, such as 联系人：王某；联系电话：0375-0000000; null for none
 */
public record ReplyLetter(
        String suggestionTitle,
        String registrationNumber,
        String salutationNames,
        String classCode,
        String text,
        String unitName,
        String documentNumber,
        String signatory,
        LocalDate issuedOn,
        List<String> commitments,
        List<String> copyTo,
        String contactLine) {

    public ReplyLetter {
        Objects.requireNonNull(suggestionTitle);
        Objects.requireNonNull(registrationNumber);
        Objects.requireNonNull(salutationNames);
        Objects.requireNonNull(classCode);
        Objects.requireNonNull(text);
        Objects.requireNonNull(unitName);
        Objects.requireNonNull(signatory);
        Objects.requireNonNull(issuedOn);
        commitments = List.copyOf(commitments);
        copyTo = List.copyOf(copyTo);
    }
}
