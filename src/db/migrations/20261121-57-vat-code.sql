-- The code of an exemption from VAT stands by itself: it was typed first in the reason, where parties read it too.
-- Of the VATEX list (CEF), those that a network's fee can be exempt by: directive 2006/112/EC, article 132.1 i, j, l, n and f.
alter table network add column vat_code text not null default ''
  check (vat_code in ('', 'VATEX-EU-132-1I', 'VATEX-EU-132-1J', 'VATEX-EU-132-1L', 'VATEX-EU-132-1N', 'VATEX-EU-132-1F')),
  add constraint network_code_of_exempt check (vat_code = '' or vat = 'exempt');
alter table agreement add column vat_code text not null default ''
  check (vat_code in ('', 'VATEX-EU-132-1I', 'VATEX-EU-132-1J', 'VATEX-EU-132-1L', 'VATEX-EU-132-1N', 'VATEX-EU-132-1F')),
  add constraint agreement_code_of_exempt check (vat_code = '' or vat = 'exempt');

-- What was typed first in a reason, with the words after it as the reason where there are any. Invoices that were issued say what they said.
update network set vat_code = substring(vat_reason from '^VATEX-EU-132-1[IJLNF]'),
    vat_reason = coalesce(nullif(regexp_replace(vat_reason, '^VATEX-EU-132-1[IJLNF][\s:,.–]*', ''), ''), vat_reason)
  where vat = 'exempt' and vat_reason ~ '^VATEX-EU-132-1[IJLNF]($|[\s:,.–])';
update agreement set vat_code = substring(vat_reason from '^VATEX-EU-132-1[IJLNF]'),
    vat_reason = coalesce(nullif(regexp_replace(vat_reason, '^VATEX-EU-132-1[IJLNF][\s:,.–]*', ''), ''), vat_reason)
  where vat = 'exempt' and vat_reason ~ '^VATEX-EU-132-1[IJLNF]($|[\s:,.–])';
