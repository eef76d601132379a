package dev.kap.analysis.title;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Recognises who has no boss in the organisation: a chief executive, managing director, owner, chair, president or
/// founder (domain.md, "Missing people").
public final class TopTitles {

    /// Whole words, whatever their case; `owner` and `president` only as the organisation's own.
    private static final Pattern TOP = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:ceo|chief executive(?: officer)?|(?:mng|managing) dir(?:ector)?"
                    + "|(?<!(?:product|process|data|business|system|risk|content|service|application|model)[ -])owner"
                    + "|(?<!vice[ -])chair(?:man|woman|person)?|(?<!vice[ -])president|(?:co-?)?founder"
                    + "|\\p{L}*geschäftsführer(?:in)?|vorstandsvorsitzende[rn]?|vorsitzende[rn]? des vorstands"
                    + "|aufsichtsratsvorsitzende[rn]?|(?:mit)?gründer(?:in)?|inhaber(?:in)?|präsident(?:in)?"
                    + "|pdg|(?<!vice[ -])présidente?|directeur général|directrice générale|gérante?|fondateur"
                    + "|fondatrice|propriétaire|administrateur délégué"
                    + "|consejer[oa] delegad[oa]|(?<!vice[ -])president[ea]|dueñ[oa]|propietari[oa]|fundadora?"
                    + "|amministrator[ei] delegat[oi]|titolare|fondatrice|fondatore|algemeen directeur|eigenaar"
                    + "|verkställande direktör|vd|administrerende direktør|adm\\.? dir)(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// Who serves somebody at the top is not there.
    private static final Pattern SERVES = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:assistant|pa|secretary|office|chief of staff|assistente?|assisten(?:t|tin|z)"
                    + "|sekret\\p{L}*|secrétaire|asistente|secretari[oa]|deputy|stellvertret\\p{L}*)(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private TopTitles() {}

    /// Whether whoever has that title has nobody above in the organisation.
    public static boolean first(String title) {
        String composed = Normalizer.normalize(title, Normalizer.Form.NFC);
        return TOP.matcher(composed).find() && !SERVES.matcher(composed).find();
    }
}
